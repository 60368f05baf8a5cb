/* What the tables of a program are made of, in front of them; TVM's own structures are as its kernels read them. */
#define _GNU_SOURCE
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#define HIDDEN __attribute__((visibility("hidden")))

enum { ALIGNMENT = 64 }; /* bytes: what kernels assume of every tensor */

typedef struct {
  uint8_t code, bits;
  uint16_t lanes;
} dtype;

typedef struct { /* DLTensor */
  void *data;
  struct {
    int32_t kind, number;
  } device;
  int32_t axes;
  dtype dtype;
  int64_t *shape, *strides;
  uint64_t offset;
} tensor;

typedef struct { /* TVMFFIAny */
  int32_t kind;
  uint32_t zero;
  union {
    int64_t integer;
    void *pointer;
  };
} any;

enum { INTEGER = 1, TENSOR = 7 }; /* kinds of it */

typedef struct { /* TVMParallelGroupEnv */
  void *unused;
  int32_t tasks;
} group;

typedef int32_t (*kernel)(void *self, any *operands, int32_t count, any *result);

enum place { INPUT, OUTPUT, BLOCK, WEIGHT };

struct of_tensor {
  uint64_t at;     /* the number of the input, output or block; of a weight its first byte */
  int32_t offset;  /* the number that says where in a block */
  int32_t dims;    /* the first of its dimensions */
  int32_t axes;
  enum place place;
  dtype dtype;
  const char *name; /* of the dtype */
};

struct block {
  int32_t bytes; /* a number */
  int32_t first, last;
};

struct step {
  kernel kernel; /* none: a copy */
  int32_t first, count; /* of its operands */
};

struct input {
  const char *name;
  int32_t tensor;
};

struct output {
  const char *name;
  int32_t tensor; /* -1 where it is a size */
  int32_t number;
};

/* Sizes are at most INT64_MAX, which stands for all that is more. */

static inline int64_t add(int64_t a, int64_t b) {
  int64_t sum;
  if (!__builtin_add_overflow(a, b, &sum)) return sum;
  return a < 0 ? INT64_MIN : INT64_MAX;
}

static inline int64_t sub(int64_t a, int64_t b) {
  int64_t difference;
  if (!__builtin_sub_overflow(a, b, &difference)) return difference;
  return a < 0 ? INT64_MIN : INT64_MAX;
}

static inline int64_t mul(int64_t a, int64_t b) {
  int64_t product;
  if (!__builtin_mul_overflow(a, b, &product)) return product;
  return (a < 0) != (b < 0) ? INT64_MIN : INT64_MAX;
}

static inline int64_t quotient(int64_t a, int64_t b) { /* towards minus infinity; 0 by 0 */
  if (b == 0) return 0;
  if (b == -1) return sub(0, a);
  return a / b - (a % b != 0 && (a < 0) != (b < 0));
}

static inline int64_t rest(int64_t a, int64_t b) {
  if (b == 0 || b == -1) return 0;
  return a % b + (a % b != 0 && (a < 0) != (b < 0) ? b : 0);
}

static inline int64_t least(int64_t a, int64_t b) { return a < b ? a : b; }
static inline int64_t most(int64_t a, int64_t b) { return a > b ? a : b; }
