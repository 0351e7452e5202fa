"""Judges printed figures by exact fractions, for comparison with the library; it shares no code and no method with it.

Reads JSON from standard input: a list of cases, each with an expression, its figures and what is printed. Writes a list
of answers to standard output: the value, the range with its open ends, and the verdicts that hold.

Ranges come from trying the ends (and what is next to them, and zero) of every figure in all combinations: whatever is extreme is
so at some corner, as long as the expression rises or falls in each figure alone.
"""

import json
import sys
from fractions import Fraction
from itertools import product as combinations


class NoValue(Exception):
    pass


def sign_half_away(value, step):
    """Rounded to a multiple of a step, halves away from zero."""
    steps = abs(value) / step
    rounded = (2 * steps.numerator + steps.denominator) // (2 * steps.denominator)
    return (rounded if value >= 0 else -rounded) * step


def cut(value, step):
    steps = abs(value) / step
    rounded = steps.numerator // steps.denominator
    return (rounded if value >= 0 else -rounded) * step


def operands_of(operation, given):
    if operation == 'weightedMean':
        return given['of'] + given['weights']
    return [given] if operation in ('same', 'wholeOver') else given


def value_of(tree, point):
    if isinstance(tree, str):
        return point[tree]
    if 'constant' in tree:
        return Fraction(str(tree['constant']))
    ((operation, given),) = tree.items()
    values = [value_of(operand, point) for operand in operands_of(operation, given)]
    if operation in ('sum', 'cumulative'):
        return sum(values)
    if operation in ('subtract', 'change'):
        return values[0] - values[1]
    if operation == 'product':
        result = Fraction(1)
        for value in values:
            result *= value
        return result
    if operation == 'same':
        return values[0]
    if operation == 'minimum':
        return min(values)
    if operation == 'maximum':
        return max(values)
    if operation == 'mean':
        return sum(values) / len(values)
    if operation == 'median':
        values.sort()
        middle = len(values) // 2
        return values[middle] if len(values) % 2 else (values[middle - 1] + values[middle]) / 2
    if operation == 'weightedMean':
        half = len(values) // 2
        if sum(values[half:]) == 0:
            raise NoValue
        return sum(a * b for a, b in zip(values[:half], values[half:])) / sum(values[half:])
    if values[1] == 0:
        raise NoValue
    quotient = values[0] / values[1]
    if operation in ('divide', 'ratio'):
        return quotient
    if operation == 'percentChange':
        return 100 * (values[0] - values[1]) / values[1]
    assert operation in ('percent', 'index'), operation
    return 100 * quotient


def nodes(tree):
    yield tree
    if isinstance(tree, dict) and 'constant' not in tree:
        ((operation, given),) = tree.items()
        for operand in operands_of(operation, given):
            yield from nodes(operand)


def divisors(tree):
    for node in nodes(tree):
        if isinstance(node, str) or 'constant' in node:
            continue
        ((operation, given),) = node.items()
        if operation in ('divide', 'percent', 'ratio', 'percentChange', 'index'):
            yield given[1]
        if operation == 'weightedMean':
            yield {'sum': given['weights']}


def weights(tree):
    for node in nodes(tree):
        if isinstance(node, dict) and 'weightedMean' in node:
            yield from node['weightedMean']['weights']


def envelope_of(figure):
    """Low, high, and whether each is left out: halves go away from zero."""
    value = Fraction(figure['digits'])
    if figure['exact']:
        return value, value, False, False
    half = Fraction(1, 10 ** figure['decimals']) / 2
    return value - half, value + half, value <= 0, value >= 0


def candidates(interval):
    low, high, open_low, open_high = interval
    hair = (high - low) / 10**30
    points = {low, high, low + hair if open_low else low, high - hair if open_high else high}
    if low < 0 < high:
        points.add(Fraction(0))
    return sorted(points)


def extremes(tree, intervals):
    keys = sorted({node for node in nodes(tree) if isinstance(node, str)})
    best = {}
    for corner in combinations(*(candidates(intervals[key]) for key in keys)):
        point = dict(zip(keys, corner))
        value = value_of(tree, point)
        held = all(
            not (at == low and open_low) and not (at == high and open_high)
            for at, (low, high, open_low, open_high) in zip(corner, (intervals[key] for key in keys))
        )
        for side, sign in (('low', -1), ('high', 1)):
            old = best.get(side)
            if old is None or value * sign > old[0] * sign:
                best[side] = (value, held)
            elif value == old[0] and held:
                best[side] = (value, True)
    return best['low'][0], best['high'][0], not best['low'][1], not best['high'][1]


def range_of(tree, figures):
    intervals = {key: envelope_of(figure) for key, figure in figures.items()}
    for weight in weights(tree):
        if isinstance(weight, str):
            low, high, open_low, open_high = intervals[weight]
            if low < 0:
                intervals[weight] = (Fraction(0), max(high, Fraction(0)), False, open_high and high > 0)
    for weight in weights(tree):
        if not isinstance(weight, str) and extremes(weight, intervals)[0] < 0:
            return None
    for divisor in divisors(tree):
        # Of a divisor within a divisor, the one inside comes as well.
        if range_is_over_pole(divisor, intervals):
            return None
    return extremes(tree, intervals)


def range_is_over_pole(divisor, intervals):
    try:
        low, high, _, _ = extremes(divisor, intervals)
    except NoValue:
        return True
    return low <= 0 <= high


def overlap(a, b):
    low, high = max(a[0], b[0]), min(a[1], b[1])
    if low != high:
        return low < high
    points = [one for one in (a, b) if one[0] == one[1]]
    if len(points) == 2:
        return True
    other = b if a[0] == a[1] else a
    return len(points) == 1 and other[0] < points[0][0] < other[1]


def meet(a, b):
    low, high = max(a[0], b[0]), min(a[1], b[1])
    if low != high:
        return low < high
    return not any(
        (one[0] == low and one[2]) or (one[1] == high and one[3]) for one in (a, b)
    )


def whole_over(printed, count, is_percent):
    """The whole number whose share is nearest to what is printed, those first that print so."""
    scale = 100 if is_percent else 1
    value = Fraction(printed['digits'])
    envelope = envelope_of(printed)
    around = int(value * count / scale)
    best = min(
        range(around - 3, around + 4),
        key=lambda whole: (
            not meet((Fraction(whole * scale, count),) * 2 + (False, False), envelope),
            abs(Fraction(whole * scale, count) - value),
        ),
    )
    return {'divide': [{'constant': best * scale}, {'constant': count}]}


def judge(case):
    tree, figures, printed = case['expected'], case['figures'], case['printed']
    if 'wholeOver' in tree:
        tree = whole_over(printed, tree['wholeOver']['constant'], case['percent'])
    at = {key: Fraction(figure['digits']) for key, figure in figures.items()}
    try:
        value = value_of(tree, at)
    except NoValue:
        return {'verdict': 'not-checkable'}
    found = range_of(tree, figures)
    shown = Fraction(printed['digits'])
    step = Fraction(1, 10 ** printed['decimals'])
    own = envelope_of(printed)
    holds = []
    # A printed zero that is declared exact is nothing, and no value is rounded to it.
    nothing = printed['exact'] and shown == 0 and value != 0
    if value == shown:
        holds.append('exact')
    if not nothing and sign_half_away(value, step) == shown:
        holds.append('rounding')
    if found is not None and (overlap(own, found) or (not holds and meet(own, found))):
        holds.append('component-rounding')
    if not nothing and printed['decimals'] > 0 and sign_half_away(value, step * 10) == shown:
        holds.append('padded')
    if not nothing and cut(value, step) == shown:
        holds.append('truncation')
    if not holds:
        holds = ['not-checkable' if found is None else 'inconsistent']
    return {
        'verdict': holds[0],
        'holds': holds,
        'value': str(value),
        'range': None if found is None else [str(found[0]), str(found[1]), found[2], found[3]],
    }


json.dump([judge(case) for case in json.load(sys.stdin)], sys.stdout)
