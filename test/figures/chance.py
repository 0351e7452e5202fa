"""The chance that uniform errors add up to so much, for comparison with the library.

Reads JSON from standard input: a list of { halves, off }, fractions as text. Writes a list of chances, as fractions, to
standard output. The distribution is built up by integrating over one error after the other: a sum of truncated powers,
of which each integration raises the degree by one.
"""

import json
import sys
from fractions import Fraction


def tail(halves, off):
    # P(sum <= x) as terms c × max(0, x − b)^k: at first a step at zero.
    terms, degree = {Fraction(0): Fraction(1)}, 0
    for half in halves:
        degree += 1
        longer = {}
        for at, factor in terms.items():
            raised = factor / (degree * 2 * half)
            for place, sign in ((at - half, 1), (at + half, -1)):
                longer[place] = longer.get(place, 0) + sign * raised
        terms = longer
    below = sum((factor * (-off - at) ** degree for at, factor in terms.items() if at < -off), Fraction(0))
    return 2 * below


cases = json.load(sys.stdin)
json.dump([str(tail([Fraction(half) for half in one['halves']], Fraction(one['off']))) for one in cases], sys.stdout)
