/* What a library says where something is wrong, and the memory and the threads that its kernels run with. */

/* ---------------------------------------------------------------- what went wrong */

static _Thread_local char text[1024]; /* of this thread's last error */

static int fail(int code, const char *format, ...) __attribute__((format(printf, 2, 3)));

static int fail(int code, const char *format, ...) {
  va_list values;
  va_start(values, format);
  vsnprintf(text, sizeof text, format, values);
  va_end(values);
  return code;
}

const char *API(error)(void) { return text; }

/* A kernel says what is wrong in the data. Its words begin with the node, whose line in the user's source is known. */
HIDDEN void TVMFFIErrorSetRaisedFromCStrParts(const char *kind, const char **parts, int32_t count) {
  size_t first = (size_t)snprintf(text, sizeof text, "%s: ", kind), used = first;
  for (int32_t i = 0; i < count && used < sizeof text; i++)
    used += (size_t)snprintf(text + used, sizeof text - used, "%s", parts[i] ? parts[i] : "");
  for (const char *const *line = lines; *line; line += 2) {
    size_t length = strlen(*line);
    if (first + length < used && used < sizeof text && !strncmp(text + first, *line, length) && text[first + length] == ':')
      used += (size_t)snprintf(text + used, sizeof text - used, "\n    at %s", line[1]);
  }
}

HIDDEN void TVMFFIErrorSetRaisedFromCStr(const char *kind, const char *message) {
  TVMFFIErrorSetRaisedFromCStrParts(kind, &message, 1);
}

/* The same in three steps, as kernels' assertions take them. */
struct words {
  const char *data;
  size_t size;
};

HIDDEN int TVMFFIErrorCreate(const struct words *kind, const struct words *message, const void *trace, void **error) {
  TVMFFIErrorSetRaisedFromCStr(kind->data, message->data);
  *error = NULL;
  return (void)trace, 0;
}

HIDDEN void TVMFFIErrorSetRaised(void *error) { (void)error; }

HIDDEN int TVMFFIObjectDecRef(void *error) { return (void)error, 0; }

/* ---------------------------------------------------------------- memory */

enum { HUGE = 1 << 21, LARGE = HUGE / 4, SHELVES = 16 };

static size_t aligned(size_t bytes) { return (bytes + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT; }

/* Memory of at least so many bytes; much of it is in large pages where the system has them, for each page that is used
   for the first time costs some of the first answer. */
static void *reserve(size_t bytes) {
  void *found = NULL;
  size_t page = bytes < LARGE ? ALIGNMENT : HUGE;
  bytes = (bytes + page - 1) / page * page;
  if (posix_memalign(&found, page, bytes ? bytes : page)) return NULL;
  if (page == HUGE) madvise(found, bytes, MADV_HUGEPAGE);
  return found;
}

/* What kernels use while they run is kept for the next one, as malloc would give much of it back to the system. */
struct loan {
  size_t bytes;
  char unused[ALIGNMENT - sizeof(size_t)];
};

static pthread_mutex_t shelf_lock = PTHREAD_MUTEX_INITIALIZER;
static struct loan *shelf[SHELVES];

static void *borrow(size_t bytes) {
  struct loan *found = NULL;
  pthread_mutex_lock(&shelf_lock);
  for (int i = 0; i < SHELVES && !found; i++)
    if (shelf[i] && shelf[i]->bytes >= bytes && shelf[i]->bytes / 2 <= bytes) found = shelf[i], shelf[i] = NULL;
  pthread_mutex_unlock(&shelf_lock);
  if (!found && bytes < PTRDIFF_MAX / 2 && (found = reserve(sizeof *found + bytes))) found->bytes = bytes;
  return found ? found + 1 : NULL;
}

static void give_back(void *space) {
  struct loan *back = (struct loan *)space - 1;
  pthread_mutex_lock(&shelf_lock);
  for (int i = 0; i < SHELVES && back; i++)
    if (!shelf[i]) shelf[i] = back, back = NULL;
  pthread_mutex_unlock(&shelf_lock);
  free(back);
}

static void clear_shelf(void) {
  pthread_mutex_lock(&shelf_lock);
  for (int i = 0; i < SHELVES; i++) free(shelf[i]), shelf[i] = NULL;
  pthread_mutex_unlock(&shelf_lock);
}

/* ---------------------------------------------------------------- threads */

enum { SPINS = 4000, MOST_THREADS = 1024 };

typedef int (*task)(int32_t number, group *of, void *data);

/* Tasks are taken one by one, by whoever is awake: a member that sleeps for long keeps nobody waiting. */
struct crew {
  int threads; /* how many a kernel runs on, the caller's among them */
  int started; /* how many of them are there beside the caller's */
  pthread_t *members;
  pthread_mutex_t lock;
  pthread_cond_t called, finished;
  _Atomic uint64_t open; /* 32 bits that count the calls, and 32 of how many tasks of this one nobody has taken */
  _Atomic int32_t done;
  _Atomic int dismissed;
  task work;
  void *data;
  int32_t tasks;
  int failed;
  char text[sizeof text];
};

static _Thread_local struct crew *here; /* whose kernels this thread runs; none in a member of a crew */

static void pause_a_little(void) {
#if defined(__x86_64__)
  __builtin_ia32_pause();
#elif defined(__aarch64__)
  __asm__ volatile("yield");
#endif
}

static void do_tasks(struct crew *crew, uint64_t call) {
  for (;;) {
    uint64_t open = crew->open;
    do {
      if (open >> 32 != call || (uint32_t)open == 0) return;
    } while (!atomic_compare_exchange_weak(&crew->open, &open, open - 1));
    group all = {NULL, crew->tasks};
    int failed = crew->work((int32_t)(uint32_t)open - 1, &all, crew->data);
    pthread_mutex_lock(&crew->lock);
    if (failed && !crew->failed) {
      crew->failed = 1;
      memcpy(crew->text, text, sizeof text);
    }
    if (++crew->done == crew->tasks) pthread_cond_signal(&crew->finished);
    pthread_mutex_unlock(&crew->lock);
  }
}

struct start {
  struct crew *crew;
  uint64_t call;
};

static void *be_member(void *argument) {
  struct start self = *(struct start *)argument;
  struct crew *crew = self.crew;
  free(argument);
  for (;;) {
    for (int i = 0; i < SPINS && crew->open >> 32 == self.call; i++) pause_a_little();
    if (crew->open >> 32 == self.call) {
      pthread_mutex_lock(&crew->lock);
      while (crew->open >> 32 == self.call) pthread_cond_wait(&crew->called, &crew->lock);
      pthread_mutex_unlock(&crew->lock);
    }
    if (crew->dismissed) return NULL;
    self.call = crew->open >> 32;
    do_tasks(crew, self.call);
  }
}

/* Threads take no signal: those are for the program that called. */
static void gather(struct crew *crew) {
  if (crew->started == crew->threads - 1) return;
  sigset_t all, before;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &before);
  for (int i = crew->started; i < crew->threads - 1; i++) {
    struct start *self = malloc(sizeof *self);
    if (self) *self = (struct start){crew, crew->open >> 32};
    if (!self || pthread_create(&crew->members[i], NULL, be_member, self)) {
      free(self);
      break;
    }
    crew->started = i + 1;
  }
  pthread_sigmask(SIG_SETMASK, &before, NULL);
}

static uint64_t call_members(struct crew *crew, int32_t tasks) {
  uint64_t call = ((crew->open >> 32) + 1) & UINT32_MAX;
  pthread_mutex_lock(&crew->lock);
  crew->done = 0;
  crew->open = call << 32 | (uint32_t)tasks;
  pthread_cond_broadcast(&crew->called);
  pthread_mutex_unlock(&crew->lock);
  return call;
}

static void dismiss(struct crew *crew) {
  crew->dismissed = 1;
  call_members(crew, 0);
  for (int i = 0; i < crew->started; i++) pthread_join(crew->members[i], NULL);
}

HIDDEN int TVMBackendParallelLaunch(task work, void *data, int32_t tasks) {
  struct crew *crew = here;
  if (!crew || crew->threads == 1) {
    group all = {NULL, tasks > 0 ? tasks : 1};
    for (int32_t i = 0; i < all.tasks; i++)
      if (work(i, &all, data)) return -1;
    return 0;
  }
  crew->work = work, crew->data = data, crew->tasks = tasks > 0 ? tasks : crew->threads, crew->failed = 0;
  here = NULL; /* what is parallel within a task runs on one thread */
  do_tasks(crew, call_members(crew, crew->tasks));
  here = crew;
  for (int i = 0; i < SPINS && crew->done < crew->tasks; i++) pause_a_little();
  pthread_mutex_lock(&crew->lock); /* in any case: the last member has let go of it then */
  while (crew->done < crew->tasks) pthread_cond_wait(&crew->finished, &crew->lock);
  pthread_mutex_unlock(&crew->lock);
  if (crew->failed) memcpy(text, crew->text, sizeof text);
  return crew->failed ? -1 : 0;
}

HIDDEN void *TVMBackendAllocWorkspace(int32_t kind, int32_t device, uint64_t bytes, int32_t code, int32_t bits) {
  (void)kind, (void)device, (void)code, (void)bits;
  return borrow(bytes);
}

HIDDEN int TVMBackendFreeWorkspace(int32_t kind, int32_t device, void *space) {
  (void)kind, (void)device;
  give_back(space);
  return 0;
}

/* Kernels call through these, which TVM's loader fills in where there is one. */
HIDDEN void *__TVMBackendParallelLaunch = (void *)TVMBackendParallelLaunch;
HIDDEN void *__TVMBackendAllocWorkspace = (void *)TVMBackendAllocWorkspace;
HIDDEN void *__TVMBackendFreeWorkspace = (void *)TVMBackendFreeWorkspace;
