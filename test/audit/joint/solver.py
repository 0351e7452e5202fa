"""Whether figures can have values that satisfy identities at once, for comparison with the library.

Reads JSON from standard input: a list of { figures, identities, clashes, alone }. Writes what is wrong with each to
standard output; and between what values each figure can lie, where all can hold. Fourier and Motzkin: one figure after
the other is eliminated from a list of inequalities, each `sum of factors × figures + constant >= 0`, or `> 0`.
"""

import json
import sys
from fractions import Fraction


def envelope(figure):
    text = figure['printed']
    value = Fraction(text)
    if figure.get('precision') == 'exact':
        return value, value, False, False
    step = Fraction(1, 10 ** len(text.partition('.')[2]))
    way = figure.get('rounding')
    if way == 'cut-off':
        low = value - step if value <= 0 else value
        high = value + step if value >= 0 else value
        return low, high, value <= 0, value >= 0
    even = (value / step) % 2 == 0
    open_ = way == 'half-even' and not even
    if way == 'half-away':
        return value - step / 2, value + step / 2, value <= 0, value >= 0
    return value - step / 2, value + step / 2, open_, open_


def rows(identity, ends):
    """Inequalities (factors, constant, is strict) of an identity."""
    kind, target, parts = identity['kind'], identity['target'], identity['parts']
    if kind in ('percent', 'divide'):
        low, high, open_low, open_high = ends[target]
        scale = 100 if kind == 'percent' else 1
        above, below = parts
        if ends[below][0] == ends[below][1]:
            factors = {target: Fraction(-1), above: scale / ends[below][0]}
            return [(factors, Fraction(0), False), ({key: -one for key, one in factors.items()}, Fraction(0), False)]
        return [
            ({above: Fraction(scale), below: -low}, Fraction(0), open_low),
            ({above: Fraction(-scale), below: high}, Fraction(0), open_high),
        ]
    factors = {target: Fraction(-1)}
    for index, part in enumerate(parts):
        factor = Fraction(1)
        if kind == 'mean':
            factor = Fraction(1, len(parts))
        if kind == 'subtract' and index > 0:
            factor = Fraction(-1)
        factors[part] = factors.get(part, Fraction(0)) + factor
    return [(factors, Fraction(0), False), ({key: -one for key, one in factors.items()}, Fraction(0), False)]


def eliminate(system, key):
    above, below, rest = [], [], []
    for row in system:
        factor = row[0].get(key, Fraction(0))
        (above if factor > 0 else below if factor < 0 else rest).append(row)
    for a in above:
        for b in below:
            p, q = a[0][key], -b[0][key]
            factors = {}
            for one, by in ((a, q), (b, p)):
                for name, factor in one[0].items():
                    factors[name] = factors.get(name, Fraction(0)) + factor * by
            factors = {name: factor for name, factor in factors.items() if factor != 0}
            rest.append((factors, a[1] * q + b[1] * p, a[2] or b[2]))
    return tidy(rest)


def tidy(system):
    """Of rows that differ by their constant alone, the strictest."""
    best = {}
    for factors, constant, strict in system:
        size = sum(abs(factor) for factor in factors.values()) or Fraction(1)
        name = tuple(sorted((key, factor / size) for key, factor in factors.items() if factor != 0))
        found = (constant / size, not strict)
        if name not in best or found < best[name]:
            best[name] = found
    return [(dict(name), constant, not weak) for name, (constant, weak) in best.items()]


def project(system, keep=None):
    """All that is left when every figure but one is eliminated."""
    while True:
        keys = {key for row in system for key in row[0]} - {keep}
        if not keys:
            return system
        count = lambda key: (
            sum(1 for row in system if row[0].get(key, 0) > 0) * sum(1 for row in system if row[0].get(key, 0) < 0)
        )
        system = eliminate(system, min(sorted(keys), key=count))


def system_of(case, names):
    ends = {key: envelope(figure) for key, figure in case['figures'].items()}
    system = []
    for name in names:
        system += rows(case['identities'][name], ends)
    for key, (low, high, open_low, open_high) in ends.items():
        system.append(({key: Fraction(1)}, -low, open_low))
        system.append(({key: Fraction(-1)}, high, open_high))
    return tidy(system)


def feasible(case, names):
    return all(constant > 0 or (constant == 0 and not strict) for _, constant, strict in project(system_of(case, names)))


def ranges(case, names):
    found = {}
    for key, figure in case['figures'].items():
        low, high, open_low, open_high = envelope(figure)
        width = high - low
        for factors, constant, strict in project(system_of(case, names), key):
            factor = factors.get(key)
            if factor is None:
                continue
            bound = -constant / factor
            if factor > 0 and (bound > low or (bound == low and strict)):
                low, open_low = bound, strict
            if factor < 0 and (bound < high or (bound == high and strict)):
                high, open_high = bound, strict
        found[key] = [str(low), str(high), open_low, open_high, high - low < width]
    return found


def wrong_with(case):
    names = list(case['identities'])
    alone = [name for name in names if not feasible(case, [name])]
    if alone != case['alone']:
        return f'fail alone: {alone}'
    left = [name for name in names if name not in alone]
    for clash in case['clashes']:
        if feasible(case, clash):
            return f'possible: {clash}'
        for name in clash:
            if not feasible(case, [other for other in clash if other != name]):
                return f'needless: {name} in {clash}'
        left = [name for name in left if name not in clash]
    return None if feasible(case, left) else f'still impossible: {left}'


found = []
for case in json.load(sys.stdin):
    wrong = wrong_with(case)
    is_sound = wrong is None and not case['clashes']
    found.append({'wrong': wrong, 'ranges': ranges(case, [n for n in case['identities'] if n not in case['alone']]) if is_sound else None})
json.dump(found, sys.stdout)
