"""Assertions in kernels that cost a caller nothing but the exception.

TVM looks for a backtrace when one fails, for which it reads the symbols of every library in the process, 200 MB of
them, and a kernel that gives up keeps the memory it has. So the error is made without one, and a kernel with an
assertion has its numbers on the stack.
"""

from __future__ import annotations

from typing import Any

from ..._tvm import StringImm, structural_map, structural_walk, tirx, ty_of

WORD = 17  # the field by which TVM's builtins reach the words of an array of 64-bit integers
LARGEST = 16  # elements of an axis that are put on the stack
ON_STACK = "disable_lower_builtin"  # a mark of TVM's: no memory is asked for


def refuse_cheaply(body: Any) -> Any:
    """A program whose assertions do so."""
    own: list[Any] = []
    structural_walk(body, (tirx.AssertStmt, own.append))
    if not own:
        return body
    return structural_map(body, ((tirx.AssertStmt, _unless), (tirx.AllocBuffer, _on_stack)))


def _on_stack(memory: Any) -> Any:
    if not all(isinstance(size, tirx.IntImm) and size <= LARGEST for size in memory.buffer.shape):
        return memory
    return tirx.AllocBuffer(memory.buffer, {ON_STACK: tirx.const(1, "bool")})


def _unless(assertion: Any) -> Any:
    """An error is raised, unless what is asserted holds."""
    message = "".join(part.value for part in assertion.message_parts)
    texts = (assertion.error_kind.value, message, "")  # the last is the backtrace
    room = tirx.tvm_stack_alloca("shape", 2 * len(texts) + 1)
    words = tirx.Var("words", ty_of(room))
    steps = [tirx.Bind(words, room)]
    for i, text in enumerate(texts):
        for at, value in enumerate((StringImm(text), tirx.const(len(text.encode()), "int64"))):
            steps.append(tirx.Evaluate(tirx.tvm_struct_set(words, 2 * i + at, WORD, value)))
    places = [tirx.handle_add_byte_offset(words, 16 * i) for i in range(len(texts) + 1)]
    error = tirx.tvm_struct_get(words, 2 * len(texts), WORD, "int64")
    for name, *arguments in (
        ("TVMFFIErrorCreate", *places),
        ("TVMFFIErrorSetRaised", error),
        ("TVMFFIObjectDecRef", error),
    ):
        steps.append(tirx.Evaluate(tirx.call_extern("int32", name, *arguments)))
    steps.append(tirx.Evaluate(tirx.call_intrin("int32", "tirx.tvm_throw_last_error")))
    return tirx.IfThenElse(tirx.Not(assertion.condition), tirx.SeqStmt(steps), None)
