# scatter_elements/rows: A row that has one place is written as it lies.
# Scheduled by no rule.
# Written by pytest --regen, not by hand.

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def scatter(given: T.Buffer((T.int64(3), T.int64(4), T.int64(5)), "float32"), where: T.Buffer((T.int64(1), T.int64(2), T.int64(1)), "int64"),
        what: T.Buffer((T.int64(3), T.int64(2), T.int64(5)), "float32"), result: T.Buffer((T.int64(3), T.int64(4), T.int64(5)), "float32")):
        T.func_attr({"op_pattern": 8, "tirx.noalias": True})
        data = T.decl_buffer((T.int64(3), T.int64(4), T.int64(5)), data=given.data)
        places = where.view(T.int64(2))
        source = T.decl_buffer((T.int64(3), T.int64(2), T.int64(5)), data=what.data)
        out = T.decl_buffer((T.int64(3), T.int64(4), T.int64(5)), data=result.data)
        for part in range(T.int64(3)):
            for row, at in T.grid(T.int64(4), T.int64(5)):
                out[part, row, at] = data[part, row, at]
            for row, at in T.grid(T.int64(2), T.int64(5)):
                out[part, places[row], at] = out[part, places[row], at] + source[part, row, at]

# ---------------------------------------------------------------- scheduled

@I.ir_module
class Module:
    @T.prim_func(private=True, s_tir=True)
    def scatter(given: T.Buffer((T.int64(3), T.int64(4), T.int64(5)), "float32"), where: T.Buffer((T.int64(1), T.int64(2), T.int64(1)), "int64"),
        what: T.Buffer((T.int64(3), T.int64(2), T.int64(5)), "float32"), result: T.Buffer((T.int64(3), T.int64(4), T.int64(5)), "float32")):
        T.func_attr({"op_pattern": 8, "tirx.noalias": True})
        data = T.decl_buffer((T.int64(3), T.int64(4), T.int64(5)), data=given.data)
        places = where.view(T.int64(2))
        source = T.decl_buffer((T.int64(3), T.int64(2), T.int64(5)), data=what.data)
        out = T.decl_buffer((T.int64(3), T.int64(4), T.int64(5)), data=result.data)
        for part in range(T.int64(3)):
            for row, at in T.grid(T.int64(4), T.int64(5)):
                out[part, row, at] = data[part, row, at]
            for row, at in T.grid(T.int64(2), T.int64(5)):
                out[part, places[row], at] = out[part, places[row], at] + source[part, row, at]
