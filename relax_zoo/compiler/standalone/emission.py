"""The C source and the header of a standalone library. What they have in common is in `tables.h` and `runtime.c`."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping, Sequence

from ..._tvm import DataType
from ..runtime.executable import Signature
from .program import Program

SYMBOL = "__tvm_ffi_"  # in front of a kernel's name in object code
NUMBER = "0" * 16  # stands for a header's own


def identifier(stem: str) -> str:
    """A name for C out of a file's: what C does not take becomes an underscore."""
    name = re.sub(r"\W", "_", stem, flags=re.ASCII)
    return name if name[:1].isalpha() else f"model_{name.lstrip('_')}"


def header(name: str, program: Program, described: Mapping[str, Sequence[str]]) -> str:
    """The header of a library `name`; `described` has the lines that say what it takes, needs and returns.

    Two headers with one number say the same: a library refuses callers that were compiled with another.
    """
    text = _header(name, program, described)
    return text.replace(NUMBER, hashlib.sha256(text.encode()).hexdigest()[: len(NUMBER)])


def _header(name: str, program: Program, described: Mapping[str, Sequence[str]]) -> str:
    about = "\n".join(
        f"   {title}:\n" + "\n".join(f"     {line}" for line in lines) for title, lines in described.items()
    )
    axes = max([8, *(len(each.dims) for each in program.tensors)])
    return f"""\
/* {name}: a program compiled by relax_zoo, which needs nothing but the C library.

{about}

   Tensors lie row by row, without gaps; those at an address that is a multiple of 64 are used where they are, others
   are copied. Outputs are the caller's and may not overlap inputs or each other. A function that returns an int gives
   0, or one of the codes below and words in {name}_error. Every function may be called from any thread; calls with one
   context wait for each other, so give each thread one of its own. After a fork the child may use what it has.

     {name}_context *context = {name}_new(threads);
     int code = {name}_run(context, inputs, sizes, outputs);
     if (code) fprintf(stderr, "%s\\n", {name}_error());
     {name}_free(context); */
#ifndef RELAX_ZOO_{name}_H
#define RELAX_ZOO_{name}_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {{
#endif

#if defined(__GNUC__)
#define RELAX_ZOO_{name}_API __attribute__((visibility("default")))
#else
#define RELAX_ZOO_{name}_API
#endif

enum {{
  {name}_inputs = {len(program.inputs)},
  {name}_outputs = {len(program.outputs)},
  {name}_sizes = {len(program.numbers.sizes)}
}};

enum {{
  {name}_invalid = 1, /* what was given does not fit: sizes, buffers, numbers of threads */
  {name}_data = 2,    /* an index in the data is out of range, or a divisor in it is zero */
  {name}_memory = 3   /* there is not enough memory */
}};

typedef struct {name}_context {name}_context;

typedef struct {{
  const void *data; /* NULL where there is no byte */
  size_t bytes;
}} {name}_input_buffer;

typedef struct {{
  void *data;
  size_t bytes;
}} {name}_output_buffer;

typedef struct {{
  const char *name, *dtype; /* as PyTorch has them */
  int axes;
  int64_t shape[{axes}];
  size_t bytes;
}} {name}_tensor;

/* What a call needs between kernels, with as many threads. The results are the same bits for every number of them.
   NULL, and words in {name}_error, where there is no memory, no such number of threads, an older processor, or a
   library that this header does not describe. */
RELAX_ZOO_{name}_API {name}_context *{name}_new(int threads);
RELAX_ZOO_{name}_API {name}_context *{name}_new_for(int threads, uint64_t header);
#define {name}_header 0x{NUMBER}ULL
#define {name}_new(threads) {name}_new_for(threads, {name}_header)
RELAX_ZOO_{name}_API void {name}_free({name}_context *context);

/* Reads {name}_inputs buffers and {name}_sizes sizes, writes {name}_outputs buffers, in the order above. */
RELAX_ZOO_{name}_API int {name}_run({name}_context *context, const {name}_input_buffer *inputs, const int64_t *sizes,
    const {name}_output_buffer *outputs);

/* The shape and bytes of an input or output where the named sizes are these. */
RELAX_ZOO_{name}_API int {name}_input(int index, const int64_t *sizes, {name}_tensor *tensor);
RELAX_ZOO_{name}_API int {name}_output(int index, const int64_t *sizes, {name}_tensor *tensor);

/* What was wrong with this thread's last call of a function above that failed. */
RELAX_ZOO_{name}_API const char *{name}_error(void);

#ifdef __cplusplus
}}
#endif
#endif
"""


def source(name: str, program: Program, constraints: Sequence[tuple[str, str]], signature: Signature) -> str:
    """The C source of a library `name`, with weights in a file `weights.bin`.

    `constraints` are conditions on sizes, as they are written and as C.
    """
    tables = program.numbers
    dims = [dim for tensor in program.tensors for dim in tensor.dims]
    operands = [operand for step in program.steps for operand in step.operands]
    kernels = sorted({step.kernel for step in program.steps if step.kernel})
    counts = {
        "SIZES": len(tables.sizes),
        "INPUTS": len(program.inputs),
        "OUTPUTS": len(program.outputs),
        "NUMBERS": len(tables.texts),
        "BLOCKS": len(program.blocks),
        "TENSORS": len(program.tensors),
        "DIMS": len(dims),
        "STEPS": len(program.steps),
        "MOST_OPERANDS": max([0, *(len(step.operands) for step in program.steps)]),
    }
    return "\n".join(
        [
            f'#include "{name}.h"',
            f"#define API(name) {name}_##name",
            '#include "tables.h"',
            "enum { " + ", ".join(f"{key} = {value}" for key, value in counts.items()) + " };",
            _weights(program),
            *(f"extern int32_t {SYMBOL}{kernel}(void *, any *, int32_t, any *);" for kernel in kernels),
            _table("const char *const", "size_names", [quoted(str(each.name)) for each in tables.sizes], "0"),
            _table("const int64_t", "numbers", [each if isinstance(each, int) else 0 for each in tables.texts], "0"),
            _table("const int32_t", "dims", dims, "0"),
            _table("const int32_t", "operands", operands, "0"),
            _table("const struct of_tensor", "of_tensors", _tensors(program), "{0}"),
            _table(
                "const struct block", "blocks", [f"{{{b.bytes}, {b.first}, {b.last}}}" for b in program.blocks], "{0}"
            ),
            _table("const struct step", "steps", _steps(program), "{0}"),
            _table("const struct input", "inputs", [f"{{{quoted(n)}, {t}}}" for n, t in program.inputs], "{0}"),
            _table("const struct output", "outputs", _outputs(program), "{0}"),
            _table(
                "const char *const", "lines", [quoted(text) for pair in signature.sources.items() for text in pair], "0"
            ),
            "static const char *missing(void) {",
            *(f"  if (!__builtin_cpu_supports({quoted(each)})) return {quoted(each)};" for each in _asked(signature)),
            "  return NULL;",
            "}",
            "static void measure(const int64_t *size, int64_t *number) {",
            "  (void)size, (void)number;",
            *(f"  number[{i}] = {text};" for i, text in enumerate(tables.texts) if isinstance(text, str)),
            "}",
            "static const char *constraint(const int64_t *size) {",
            "  (void)size;",
            *(f"  if (!({condition})) return {quoted(text)};" for text, condition in constraints),
            "  return NULL;",
            "}",
            '#include "runtime.c"',
            "",
        ]
    )


# What a C compiler can ask a processor for, of what Linux calls them; whoever has these has the others.
_ASKED = {
    "sse4_2": "sse4.2", "avx": "avx", "avx2": "avx2", "fma": "fma", "bmi1": "bmi", "bmi2": "bmi2",
    "avx512f": "avx512f", "avx512bw": "avx512bw", "avx512cd": "avx512cd", "avx512dq": "avx512dq",
    "avx512vl": "avx512vl", "avx512_vnni": "avx512vnni",
}  # fmt: skip


def _asked(signature: Signature) -> list[str]:
    return [_ASKED[feature] for feature in signature.features if feature in _ASKED]


def quoted(text: str) -> str:
    """A string of C."""
    escapes = {'"': '\\"', "\\": "\\\\", "\n": "\\n"}
    plain = "".join(escapes.get(c, c if " " <= c <= "~" else None) or _octal(c) for c in text)
    return f'"{plain}"'


def _octal(character: str) -> str:
    return "".join(f"\\{byte:03o}" for byte in character.encode())


def _weights(program: Program) -> str:
    if not program.weights:
        return "static const char weights[1];"
    return """\
__asm__(".pushsection .weights,\\"a\\",%progbits\\n.balign 4096\\n.hidden relax_zoo_weights\\n"
        ".globl relax_zoo_weights\\nrelax_zoo_weights:\\n.incbin \\"weights.bin\\"\\n.popsection");
HIDDEN extern const char relax_zoo_weights[];
#define weights relax_zoo_weights"""


def _table(kind: str, name: str, rows: Iterable[object], last: str) -> str:
    """An array with a row more than it needs, for C has none of no length."""
    return f"static {kind} {name}[] = {{{', '.join([*map(str, rows), last])}}};"


def _tensors(program: Program) -> list[str]:
    rows, first = [], 0
    for each in program.tensors:
        dtype = DataType(each.dtype)
        kind = f"{{{int(dtype.type_code)}, {int(dtype.bits)}, {int(dtype.lanes)}}}"
        rows.append(
            f"{{{each.at}, {each.offset}, {first}, {len(each.dims)}, {each.place}, {kind}, {quoted(each.dtype)}}}"
        )
        first += len(each.dims)
    return rows


def _steps(program: Program) -> list[str]:
    rows, first = [], 0
    for step in program.steps:
        rows.append(f"{{{SYMBOL + step.kernel if step.kernel else 'NULL'}, {first}, {len(step.operands)}}}")
        first += len(step.operands)
    return rows


def _outputs(program: Program) -> list[str]:
    return [
        f"{{{quoted(each.name)}, {-1 if each.tensor is None else each.tensor}, {each.number}}}"
        for each in program.outputs
    ]
