/* Calls the library NAME CALLS times on the bytes of files: threads sizes... inputs... outputs... */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#ifndef CALLS
#define CALLS 2
#endif
#define PASTE(a, b) a##b
#define OF(name, part) PASTE(name, part)
#define F(part) OF(NAME, part)

int main(int count, char **words) {
  int64_t sizes[8] = {0};
  F(_input_buffer) in[F(_inputs) + 1];
  F(_output_buffer) out[F(_outputs) + 1];
  int at = 2, code;
  for (int i = 0; i < F(_sizes); i++) sizes[i] = atoll(words[at++]);
  F(_context) *context = F(_new)(atoi(words[1]));
  if (!context || at + F(_inputs) + F(_outputs) != count) return 1;
  for (int i = 0; i < F(_inputs); i++) {
    F(_tensor) about;
    if ((code = F(_input)(i, sizes, &about))) return puts(F(_error)()), code;
    char *data = malloc(about.bytes + 1);
    FILE *file = fopen(words[at++], "rb");
    if (!file || fread(data, 1, about.bytes, file) != about.bytes) return 1;
    fclose(file);
    in[i].data = data, in[i].bytes = about.bytes;
  }
  for (int i = 0; i < F(_outputs); i++) {
    F(_tensor) about;
    if ((code = F(_output)(i, sizes, &about))) return puts(F(_error)()), code;
    out[i].data = malloc(about.bytes + 1), out[i].bytes = about.bytes;
  }
  for (int again = 0; again < CALLS; again++)
    if ((code = F(_run)(context, in, sizes, out))) return puts(F(_error)()), code;
  F(_free)(context);
  for (int i = 0; i < F(_outputs); i++) {
    FILE *file = fopen(words[at++], "wb");
    if (!file || fwrite(out[i].data, 1, out[i].bytes, file) != out[i].bytes) return 1;
    fclose(file);
    free(out[i].data);
  }
  for (int i = 0; i < F(_inputs); i++) free((void *)in[i].data);
  return 0;
}
