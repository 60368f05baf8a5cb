/* What is the same in every standalone library, compiled behind the tables of one program (`emission.py`).

   A context holds what one call at a time needs: space for the tensors between kernels, planned again only where sizes
   change, and threads. Weights lie in the library itself and are read where the loader maps them. */
#include "crew.c"
#include "sorting.c"

struct API(context) {
  pthread_mutex_t lock;
  struct crew crew;
  struct API(context) *next, *before; /* all contexts are known, for a child of fork must mend them */
  int planned, has_room; /* for these sizes */
  int64_t size[SIZES + 1];
  int64_t number[NUMBERS + 1];
  size_t place[BLOCKS + 1], input_place[INPUTS + 1], output_place[OUTPUTS + 1];
  tensor tensors[TENSORS + 1];
  int64_t shape[DIMS + 1], strides[DIMS + 1];
  char *space;
  size_t bytes;
};

/* ---------------------------------------------------------------- contexts */

static pthread_mutex_t known_lock = PTHREAD_MUTEX_INITIALIZER;
static struct API(context) *known;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void initialize(struct API(context) *context) {
  struct crew *crew = &context->crew;
  pthread_mutex_init(&context->lock, NULL);
  pthread_mutex_init(&crew->lock, NULL);
  pthread_cond_init(&crew->called, NULL);
  pthread_cond_init(&crew->finished, NULL);
}

static void before_fork(void) { pthread_mutex_lock(&known_lock), pthread_mutex_lock(&shelf_lock); }

static void after_fork(void) { pthread_mutex_unlock(&shelf_lock), pthread_mutex_unlock(&known_lock); }

/* Of the threads only the one that forked is in a child: there no context is in use, and no crew has members. */
static void in_child(void) {
  for (struct API(context) *each = known; each; each = each->next) {
    initialize(each);
    each->crew.started = each->planned = each->has_room = 0;
  }
  here = NULL;
  after_fork();
}

static void watch_forks(void) { pthread_atfork(before_fork, after_fork, in_child); }

struct API(context) *(API(new))(int threads) { return API(new_for)(threads, API(header)); }

struct API(context) *API(new_for)(int threads, uint64_t header) {
  if (header != API(header)) {
    fail(API(invalid), "the caller was compiled with another header than the library's: with other inputs, outputs or "
                       "sizes; compile it with the one that was saved beside the library");
    return NULL;
  }
  if (threads < 1 || threads > MOST_THREADS) {
    fail(API(invalid), "threads = %d, but it must be at least 1 and at most %d", threads, MOST_THREADS);
    return NULL;
  }
  if (missing()) {
    fail(API(invalid), "this processor has no %s, which the library was built for", missing());
    return NULL;
  }
  struct API(context) *context = calloc(1, sizeof *context);
  pthread_t *members = calloc((size_t)threads, sizeof *members);
  if (!context || !members) {
    free(context), free(members);
    fail(API(memory), "there is no memory for a context");
    return NULL;
  }
  context->crew.threads = threads, context->crew.members = members;
  initialize(context);
  pthread_once(&once, watch_forks);
  pthread_mutex_lock(&known_lock);
  context->next = known;
  if (known) known->before = context;
  known = context;
  pthread_mutex_unlock(&known_lock);
  return context;
}

void API(free)(struct API(context) *context) {
  if (!context) return;
  pthread_mutex_lock(&known_lock);
  if (context->next) context->next->before = context->before;
  if (context->before) context->before->next = context->next;
  else known = context->next;
  int last = !known;
  pthread_mutex_unlock(&known_lock);
  if (last) clear_shelf();
  dismiss(&context->crew);
  pthread_mutex_destroy(&context->lock);
  pthread_mutex_destroy(&context->crew.lock);
  pthread_cond_destroy(&context->crew.called);
  pthread_cond_destroy(&context->crew.finished);
  free(context->crew.members);
  free(context->space);
  free(context);
}

/* ---------------------------------------------------------------- sizes */

static int sizes_fit(const int64_t *size) {
  if (SIZES && !size) return fail(API(invalid), "sizes is NULL, but the program has named sizes");
  for (int i = 0; i < SIZES; i++)
    if (size[i] < 0 || size[i] > INT32_MAX)
      return fail(API(invalid), "%s = %lld, but a size must be at least 0 and less than 2^31", size_names[i],
                  (long long)size[i]);
  const char *broken = constraint(size);
  if (!broken) return 0;
  int used = snprintf(text, sizeof text, "the program takes sizes such that %s, but ", broken);
  for (int i = 0; i < SIZES && used < (int)sizeof text; i++)
    used += snprintf(text + used, sizeof text - (size_t)used, "%s%s = %lld", i ? ", " : "", size_names[i],
                     (long long)size[i]);
  return API(invalid);
}

static int64_t elements(const struct of_tensor *tensor, const int64_t *number) {
  int64_t count = 1;
  for (int i = 0; i < tensor->axes; i++) count = mul(count, number[dims[tensor->dims + i]]);
  return count;
}

static int64_t bytes_of(const struct of_tensor *tensor, const int64_t *number) {
  return mul(elements(tensor, number), (tensor->dtype.bits + 7) / 8);
}

/* Says what of each tensor does not hang on where it is. */
static int shape_tensors(struct API(context) *context) {
  const int64_t *number = context->number;
  for (int i = 0; i < TENSORS; i++) {
    const struct of_tensor *from = &of_tensors[i];
    tensor *to = &context->tensors[i];
    *to = (tensor){.device = {1, 0}, .axes = from->axes, .dtype = from->dtype};
    to->shape = context->shape + from->dims, to->strides = context->strides + from->dims;
    int64_t stride = 1;
    for (int axis = from->axes - 1; axis >= 0; axis--) {
      int64_t size = number[dims[from->dims + axis]];
      if (size < 0) return fail(API(invalid), "with these sizes a tensor would have a dimension of %lld", (long long)size);
      to->shape[axis] = size, to->strides[axis] = stride;
      stride = mul(stride, size > 1 ? size : 1);
    }
    if (from->place == WEIGHT) to->data = (void *)(weights + from->at);
    if (bytes_of(from, number) == INT64_MAX) return fail(API(invalid), "with these sizes a tensor would be too large");
  }
  return 0;
}

static int lives_with(const struct block *a, const struct block *b) { return a->first <= b->last && b->first <= a->last; }

/* Gives each block of memory a place that no other has while it is in use: the lowest one, the largest blocks first. */
static size_t place_blocks(struct API(context) *context) {
  int order[BLOCKS + 1];
  size_t size[BLOCKS + 1], *place = context->place, whole = 0;
  for (int i = 0; i < BLOCKS; i++) {
    int at = i;
    size[i] = aligned((size_t)context->number[blocks[i].bytes]);
    for (; at && size[order[at - 1]] < size[i]; at--) order[at] = order[at - 1];
    order[at] = i;
  }
  for (int i = 0; i < BLOCKS; i++) {
    int own = order[i], moved = 1;
    for (place[own] = 0; moved;) {
      moved = 0;
      for (int j = 0; j < i; j++) {
        int other = order[j];
        if (!lives_with(&blocks[own], &blocks[other])) continue;
        if (place[own] >= place[other] + size[other] || place[other] >= place[own] + size[own]) continue;
        place[own] = place[other] + size[other];
        moved = 1;
      }
    }
    if (place[own] + size[own] > whole) whole = place[own] + size[own];
  }
  return whole;
}

static int64_t output_bytes(int i, const int64_t *number) {
  return outputs[i].tensor < 0 ? (int64_t)sizeof(int64_t) : bytes_of(&of_tensors[outputs[i].tensor], number);
}

static int64_t input_bytes(int i, const int64_t *number) { return bytes_of(&of_tensors[inputs[i].tensor], number); }

static int plan(struct API(context) *context, const int64_t *size) {
  if (context->planned && (!SIZES || (size && !memcmp(context->size, size, SIZES * sizeof *size)))) return 0;
  context->planned = context->has_room = 0;
  int code = sizes_fit(size);
  if (code) return code;
  memcpy(context->number, numbers, sizeof context->number);
  measure(size, context->number);
  if ((code = shape_tensors(context))) return code;
  if (SIZES) memcpy(context->size, size, SIZES * sizeof *size);
  context->planned = 1;
  return 0;
}

/* Memory for all that is between kernels, and for what of the caller's lies at an address that kernels do not take. */
static int make_room(struct API(context) *context) {
  if (context->has_room) return 0;
  const int64_t *number = context->number;
  int64_t sum = 0;
  for (int i = 0; i < BLOCKS; i++) sum = add(sum, add(number[blocks[i].bytes], ALIGNMENT));
  for (int i = 0; i < INPUTS; i++) sum = add(sum, add(input_bytes(i, number), ALIGNMENT));
  for (int i = 0; i < OUTPUTS; i++) sum = add(sum, add(output_bytes(i, number), ALIGNMENT));
  if (sum > PTRDIFF_MAX / 2) return fail(API(memory), "with these sizes a call would need more memory than there can be");
  size_t bytes = place_blocks(context);
  for (int i = 0; i < INPUTS; i++) {
    context->input_place[i] = bytes;
    bytes += aligned((size_t)input_bytes(i, number));
  }
  for (int i = 0; i < OUTPUTS; i++) {
    context->output_place[i] = bytes;
    bytes += aligned((size_t)output_bytes(i, number));
  }
  bytes += ALIGNMENT; /* a tensor without elements has an address too */
  if (bytes > context->bytes) {
    char *before = context->space;
    context->space = NULL, context->bytes = 0;
    free(before);
    context->space = reserve(bytes);
    if (!context->space) return fail(API(memory), "there is no memory for a call, which needs %zu bytes", bytes);
    context->bytes = bytes;
  }
  for (int i = 0; i < TENSORS; i++)
    if (of_tensors[i].place == BLOCK)
      context->tensors[i].data = context->space + context->place[of_tensors[i].at] + number[of_tensors[i].offset];
  context->has_room = 1;
  return 0;
}

/* ---------------------------------------------------------------- a call */

static int check_buffer(const char *what, const char *name, const void *data, size_t bytes, int64_t wanted) {
  if (bytes != (size_t)wanted)
    return fail(API(invalid), "%s '%s' has %zu bytes, but must have %lld", what, name, bytes, (long long)wanted);
  if (bytes && !data) return fail(API(invalid), "%s '%s' is NULL", what, name);
  return 0;
}

static int overlap(const void *a, size_t a_bytes, const void *b, size_t b_bytes) {
  uintptr_t first = (uintptr_t)a, second = (uintptr_t)b;
  return a_bytes && b_bytes && first < second + b_bytes && second < first + a_bytes;
}

static int check_buffers(const struct API(context) *context, const API(input_buffer) *in, const API(output_buffer) *out) {
  if ((INPUTS && !in) || (OUTPUTS && !out)) return fail(API(invalid), "inputs or outputs is NULL");
  int code = 0;
  for (int i = 0; i < INPUTS && !code; i++)
    code = check_buffer("input", inputs[i].name, in[i].data, in[i].bytes, input_bytes(i, context->number));
  for (int i = 0; i < OUTPUTS && !code; i++)
    code = check_buffer("output", outputs[i].name, out[i].data, out[i].bytes, output_bytes(i, context->number));
  for (int i = 0; i < OUTPUTS && !code; i++) {
    for (int j = 0; j < INPUTS && !code; j++)
      if (overlap(out[i].data, out[i].bytes, in[j].data, in[j].bytes))
        code = fail(API(invalid), "output '%s' overlaps input '%s'", outputs[i].name, inputs[j].name);
    for (int j = 0; j < i && !code; j++)
      if (overlap(out[i].data, out[i].bytes, out[j].data, out[j].bytes))
        code = fail(API(invalid), "output '%s' overlaps output '%s'", outputs[i].name, outputs[j].name);
  }
  return code;
}

static int is_aligned(const void *data) { return data && (uintptr_t)data % ALIGNMENT == 0; }

static int take_steps(struct API(context) *context) {
  for (int i = 0; i < STEPS; i++) {
    const struct step *step = &steps[i];
    if (!step->kernel) {
      const tensor *from = &context->tensors[operands[step->first]], *to = &context->tensors[operands[step->first + 1]];
      if (from->data != to->data)
        memcpy(to->data, from->data, (size_t)bytes_of(&of_tensors[operands[step->first]], context->number));
      continue;
    }
    any arguments[MOST_OPERANDS + 1], result = {0};
    for (int j = 0; j < step->count; j++) {
      int32_t operand = operands[step->first + j];
      arguments[j] = operand >= 0 ? (any){.kind = TENSOR, .pointer = &context->tensors[operand]}
                                  : (any){.kind = INTEGER, .integer = context->number[~operand]};
    }
    if (step->kernel(NULL, arguments, step->count, &result)) return API(data);
  }
  return 0;
}

static int run(struct API(context) *context, const API(input_buffer) *in, const int64_t *size,
               const API(output_buffer) *out) {
  int code = plan(context, size);
  if (!code) code = check_buffers(context, in, out);
  if (!code) code = make_room(context);
  if (code) return code;
  char *input_at[INPUTS + 1], *output_at[OUTPUTS + 1];
  for (int i = 0; i < INPUTS; i++) {
    input_at[i] = (char *)in[i].data;
    if (is_aligned(in[i].data)) continue;
    input_at[i] = context->space + context->input_place[i];
    if (in[i].bytes) memcpy(input_at[i], in[i].data, in[i].bytes);
  }
  for (int i = 0; i < OUTPUTS; i++)
    output_at[i] = is_aligned(out[i].data) ? out[i].data : context->space + context->output_place[i];
  for (int i = 0; i < TENSORS; i++) {
    const struct of_tensor *each = &of_tensors[i];
    if (each->place == INPUT) context->tensors[i].data = input_at[each->at];
    if (each->place == OUTPUT) context->tensors[i].data = output_at[each->at];
  }
  gather(&context->crew);
  struct crew *before = here;
  here = &context->crew;
  code = take_steps(context);
  here = before;
  for (int i = 0; i < OUTPUTS && !code; i++) {
    if (outputs[i].tensor < 0) memcpy(out[i].data, &context->number[outputs[i].number], sizeof(int64_t));
    else if (output_at[i] != (char *)out[i].data && out[i].bytes) memcpy(out[i].data, output_at[i], out[i].bytes);
  }
  return code;
}

int API(run)(struct API(context) *context, const API(input_buffer) *in, const int64_t *size,
             const API(output_buffer) *out) {
  if (!context) return fail(API(invalid), "the context is NULL");
  pthread_mutex_lock(&context->lock);
  text[0] = 0;
  int code = run(context, in, size, out);
  pthread_mutex_unlock(&context->lock);
  return code;
}

/* ---------------------------------------------------------------- what it takes and returns */

static int describe(const char *name, int index, const int64_t *size, API(tensor) *about) {
  int64_t number[NUMBERS + 1];
  int code = sizes_fit(size);
  if (code) return code;
  memcpy(number, numbers, sizeof number);
  measure(size, number);
  *about = (API(tensor)){.name = name, .dtype = "int64", .bytes = sizeof(int64_t)};
  if (index < 0) return 0; /* a size */
  const struct of_tensor *tensor = &of_tensors[index];
  int64_t bytes = bytes_of(tensor, number);
  if (bytes == INT64_MAX) return fail(API(invalid), "with these sizes a tensor would be too large");
  about->dtype = tensor->name, about->axes = tensor->axes, about->bytes = (size_t)bytes;
  for (int i = 0; i < tensor->axes; i++) about->shape[i] = number[dims[tensor->dims + i]];
  return 0;
}

int API(input)(int i, const int64_t *size, API(tensor) *about) {
  if (i < 0 || i >= INPUTS || !about) return fail(API(invalid), "there is no input %d, or nowhere to describe it", i);
  return describe(inputs[i].name, inputs[i].tensor, size, about);
}

int API(output)(int i, const int64_t *size, API(tensor) *about) {
  if (i < 0 || i >= OUTPUTS || !about) return fail(API(invalid), "there is no output %d, or nowhere to describe it", i);
  return describe(outputs[i].name, outputs[i].tensor, size, about);
}
