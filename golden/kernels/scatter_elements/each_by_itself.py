# scatter_elements/each_by_itself: Numbers that have places of their own are written one by one, in the order in which they lie.
# Scheduled by no rule.
# Written by pytest --regen, not by hand.

size = TypeVar("size")
@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def scatter(given: T.Buffer((T.int64(4), size), "float32"), where: T.Buffer((T.int64(2), size), "int32"), what: T.Buffer((T.int64(2), size), "float32"),
        result: T.Buffer((T.int64(4), size), "float32")):
        T.func_attr({"op_pattern": 8, "tirx.noalias": True})
        data = given.view(T.int64(1), T.int64(4), size)
        places = where.view(T.int64(1), T.int64(2), size)
        source = what.view(T.int64(1), T.int64(2), size)
        out = result.view(T.int64(1), T.int64(4), size)
        for part in T.parallel((size + T.int64(1023)) // T.int64(1024)):
            for row, at in T.grid(T.int64(4), T.min(T.int64(1024), size - part % ((size + T.int64(1023)) // T.int64(1024)) * T.int64(1024))):
                out[part // ((size + T.int64(1023)) // T.int64(1024)), row, part % ((size + T.int64(1023)) // T.int64(1024)) * T.int64(1024) + at] = data[part
                    // ((size + T.int64(1023)) // T.int64(1024)), row, part % ((size + T.int64(1023)) // T.int64(1024)) * T.int64(1024) + at]
            for row, at in T.grid(T.int64(2), T.min(T.int64(1024), size - part % ((size + T.int64(1023)) // T.int64(1024)) * T.int64(1024))):
                out[part // ((size + T.int64(1023)) // T.int64(1024)), T.call_llvm_pure_intrin("int32", "llvm.annotation",
                        places[part // ((size + T.int64(1023)) // T.int64(1024)), row, part % ((size + T.int64(1023)) // T.int64(1024)) * T.int64(1024) + at],
                        "a mask", "a mask", 0), part % ((size + T.int64(1023)) // T.int64(1024)) * T.int64(1024) + at] = source[part
                    // ((size + T.int64(1023)) // T.int64(1024)), row, part % ((size + T.int64(1023)) // T.int64(1024)) * T.int64(1024) + at]

# ---------------------------------------------------------------- scheduled

size = TypeVar("size")
@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def scatter(given: T.Buffer((T.int64(4), size), "float32"), where: T.Buffer((T.int64(2), size), "int32"), what: T.Buffer((T.int64(2), size), "float32"),
        result: T.Buffer((T.int64(4), size), "float32")):
        T.func_attr({"op_pattern": 8, "tirx.noalias": True})
        data = given.view(T.int64(1), T.int64(4), size)
        places = where.view(T.int64(1), T.int64(2), size)
        source = what.view(T.int64(1), T.int64(2), size)
        out = result.view(T.int64(1), T.int64(4), size)
        for part in T.parallel((size + T.int64(1023)) // T.int64(1024)):
            for row, at in T.grid(T.int64(4), T.min(T.int64(1024), size - part % ((size + T.int64(1023)) // T.int64(1024)) * T.int64(1024))):
                out[part // ((size + T.int64(1023)) // T.int64(1024)), row, part % ((size + T.int64(1023)) // T.int64(1024)) * T.int64(1024) + at] = data[part
                    // ((size + T.int64(1023)) // T.int64(1024)), row, part % ((size + T.int64(1023)) // T.int64(1024)) * T.int64(1024) + at]
            for row, at in T.grid(T.int64(2), T.min(T.int64(1024), size - part % ((size + T.int64(1023)) // T.int64(1024)) * T.int64(1024))):
                out[part // ((size + T.int64(1023)) // T.int64(1024)), T.call_llvm_pure_intrin("int32", "llvm.annotation",
                        places[part // ((size + T.int64(1023)) // T.int64(1024)), row, part % ((size + T.int64(1023)) // T.int64(1024)) * T.int64(1024) + at],
                        "a mask", "a mask", 0), part % ((size + T.int64(1023)) // T.int64(1024)) * T.int64(1024) + at] = source[part
                    // ((size + T.int64(1023)) // T.int64(1024)), row, part % ((size + T.int64(1023)) // T.int64(1024)) * T.int64(1024) + at]
