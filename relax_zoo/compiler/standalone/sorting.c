/* What kernels ask of TVM's runtime by name: to sort. Equal numbers keep their order, and no number is NaN, so that there
   is one right order. */

struct item {
  union {
    double real;
    int64_t integer;
  } key;
  int64_t at;
};

static int by_place(const struct item *a, const struct item *b) { return (a->at > b->at) - (a->at < b->at); }

static int up_real(const void *x, const void *y) {
  const struct item *a = x, *b = y;
  int order = (a->key.real > b->key.real) - (a->key.real < b->key.real);
  return order ? order : by_place(a, b);
}

static int down_real(const void *x, const void *y) {
  const struct item *a = x, *b = y;
  int order = (a->key.real < b->key.real) - (a->key.real > b->key.real);
  return order ? order : by_place(a, b);
}

static int up_integer(const void *x, const void *y) {
  const struct item *a = x, *b = y;
  int order = (a->key.integer > b->key.integer) - (a->key.integer < b->key.integer);
  return order ? order : by_place(a, b);
}

static int down_integer(const void *x, const void *y) {
  const struct item *a = x, *b = y;
  int order = (a->key.integer < b->key.integer) - (a->key.integer > b->key.integer);
  return order ? order : by_place(a, b);
}

enum { SIGNED_CODE = 0, REAL_CODE = 2 };

static int is_of(const tensor *keys, int code, int bits) { return keys->dtype.code == code && keys->dtype.bits == bits; }

/* Writes the places of the first elements along an axis in order, as many as `places` has there. */
static int order_along(const tensor *keys, const tensor *places, int64_t axis, int upwards) {
  int real = is_of(keys, REAL_CODE, 64), narrow = is_of(keys, SIGNED_CODE, 32);
  if (axis < 0) axis += keys->axes;
  if (!(real || narrow || is_of(keys, SIGNED_CODE, 64)) || !is_of(places, SIGNED_CODE, 64) || axis >= keys->axes)
    return fail(-1, "a sort of a kind that no program has");
  int64_t before = 1, after = 1, size = keys->shape[axis], kept = places->shape[axis];
  for (int i = 0; i < axis; i++) before *= keys->shape[i];
  for (int i = (int)axis + 1; i < keys->axes; i++) after *= keys->shape[i];
  struct item *items = borrow((size_t)size * sizeof *items);
  if (!items) return fail(-1, "there is no memory to sort in");
  int (*compare)(const void *, const void *) =
      real ? (upwards ? up_real : down_real) : (upwards ? up_integer : down_integer);
  for (int64_t line = 0; line < before * after; line++) {
    int64_t first = line / after * size * after + line % after, to = line / after * kept * after + line % after;
    for (int64_t i = 0; i < size; i++) {
      int64_t at = first + i * after;
      items[i].at = i;
      if (real) items[i].key.real = ((const double *)keys->data)[at];
      else items[i].key.integer = narrow ? ((const int32_t *)keys->data)[at] : ((const int64_t *)keys->data)[at];
    }
    qsort(items, (size_t)size, sizeof *items, compare);
    for (int64_t i = 0; i < kept && i < size; i++) ((int64_t *)places->data)[to + i * after] = items[i].at;
  }
  give_back(items);
  return 0;
}

/* keys, places, axis, whether upwards */
static int argsort(const any *operands, int32_t count) {
  return order_along(operands[0].pointer, operands[1].pointer, operands[2].integer, (int)operands[count - 1].integer);
}

/* keys, places, how many, axis, what is returned, whether upwards */
static int topk(const any *operands, int32_t count) {
  return order_along(operands[0].pointer, operands[1].pointer, operands[count - 3].integer,
                     (int)operands[count - 1].integer);
}

static const struct function {
  const char *name;
  int (*call)(const any *operands, int32_t count);
} functions[] = {{"tvm.contrib.sort.argsort", argsort}, {"tvm.contrib.sort.topk", topk}};

static int find_function(void *library, const char *name, void **found) {
  (void)library;
  for (size_t i = 0; i < sizeof functions / sizeof *functions; i++)
    if (!strcmp(functions[i].name, name)) return *found = (void *)&functions[i], 0;
  return fail(-1, "there is no function %s", name);
}

static int find_once(void **place, int (*find)(void **found)) {
  void *found = __atomic_load_n(place, __ATOMIC_ACQUIRE);
  if (!found) {
    if (find(&found)) return -1;
    __atomic_store_n(place, found, __ATOMIC_RELEASE);
  }
  return 0;
}

static int call_function(const void *function, const any *operands, int32_t count, any *result) {
  result->kind = 0;
  return ((const struct function *)function)->call(operands, count);
}

HIDDEN void *__TVMFFIEnvModLookupFromImports = (void *)find_function;
HIDDEN void *__TVMFFIHandleInitOnce = (void *)find_once;
HIDDEN void *__TVMFFIFunctionCall = (void *)call_function;
