"""What the foreign suite measures the coverage of."""


def double(number):
    if number < 0:
        return -2 * number
    return 2 * number
