/* Records what a program does to the files of one folder, in order, with the bytes.

   Preloaded (LD_PRELOAD). POWERCUT_FOLDER is the folder (absolute, no links in it, only files in
   it), POWERCUT_LOG the log. One lock is held around each call and its record, so the log has the
   order in which the calls took effect. A call that would change a file in a way that is not
   recorded ends the program: a log that lies would prove nothing. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

enum { CREATE = 1, WRITE, TRUNCATE, SYNC, DIRSYNC, LINK, UNLINK, RENAME, MARK };

struct head {
    uint32_t kind, named;
    uint64_t node, at, size;
};

static char folder[PATH_MAX];
static size_t folder_length;
static int log_fd = -1;
static pthread_mutex_t lock;

#define REAL(name) \
    static __typeof__(&name) real; \
    if (!real) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

static void put(const void *bytes, size_t size) {
    static ssize_t (*real)(int, const void *, size_t);
    if (!real) real = (ssize_t(*)(int, const void *, size_t))dlsym(RTLD_NEXT, "write");
    while (size) {
        ssize_t done = real(log_fd, bytes, size);
        if (done < 0) {
            if (errno == EINTR) continue;
            abort();
        }
        bytes = (const char *)bytes + done;
        size -= (size_t)done;
    }
}

static void record(uint32_t kind, const char *name, uint64_t node, uint64_t at,
                   const void *bytes, uint64_t size) {
    int before = errno;
    struct head head = {kind, name ? (uint32_t)strlen(name) : 0, node, at, size};
    put(&head, sizeof head);
    if (name) put(name, head.named);
    if (bytes) put(bytes, size);
    errno = before;
}

__attribute__((constructor)) static void begin(void) {
    pthread_mutexattr_t again;
    pthread_mutexattr_init(&again);
    pthread_mutexattr_settype(&again, PTHREAD_MUTEX_RECURSIVE);
    pthread_mutex_init(&lock, &again);
    const char *where = getenv("POWERCUT_FOLDER"), *to = getenv("POWERCUT_LOG");
    if (!where || !to) return;
    snprintf(folder, sizeof folder, "%s", where);
    folder_length = strlen(folder);
    log_fd = open(to, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (log_fd < 0) abort();
}

/* The name within the folder; NULL for what lies elsewhere and for the shared memory of a log,
   which is made anew after a power cut. */
static const char *name_of(const char *path) {
    if (log_fd < 0 || !path || strncmp(path, folder, folder_length) != 0) return NULL;
    if (path[folder_length] != '/') return NULL;
    const char *name = path + folder_length + 1;
    size_t length = strlen(name);
    if (!length || (length > 4 && !strcmp(name + length - 4, "-shm"))) return NULL;
    return name;
}

static int watched(int fd, struct stat *is) {
    char link[64], path[PATH_MAX];
    if (log_fd < 0 || fd < 0 || fd == log_fd || fstat(fd, is)) return 0;
    if (!S_ISREG(is->st_mode) && !S_ISDIR(is->st_mode)) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0) return 0;
    path[length] = 0;
    if (S_ISDIR(is->st_mode)) return !strcmp(path, folder);
    char *gone = strstr(path, " (deleted)");
    if (gone) *gone = 0;
    return name_of(path) != NULL;
}

static void not_recorded(const char *what) {
    fprintf(stderr, "recorder: %s changes a watched file and is not recorded\n", what);
    abort();
}

#define IN pthread_mutex_lock(&lock)
#define OUT pthread_mutex_unlock(&lock)

static int opened(int fd, const char *path, int flags, int there) {
    const char *name = name_of(path);
    struct stat is;
    if (fd >= 0 && name && !fstat(fd, &is) && S_ISREG(is.st_mode)) {
        if (!there)
            record(CREATE, name, is.st_ino, 0, NULL, 0);
        else if (flags & O_TRUNC)
            record(TRUNCATE, NULL, is.st_ino, 0, NULL, 0);
    }
    return fd;
}

static int is_there(const char *path) {
    struct stat is;
    return !lstat(path, &is);
}

#define OPEN(name) \
    int name(const char *path, int flags, ...) { \
        REAL(name); \
        va_list more; \
        va_start(more, flags); \
        mode_t mode = va_arg(more, mode_t); \
        va_end(more); \
        if (!name_of(path)) return real(path, flags, mode); \
        IN; \
        int there = is_there(path); \
        int fd = opened(real(path, flags, mode), path, flags, there); \
        OUT; \
        return fd; \
    }
OPEN(open)
OPEN(open64)

#define OPENAT(name) \
    int name(int at, const char *path, int flags, ...) { \
        REAL(name); \
        va_list more; \
        va_start(more, flags); \
        mode_t mode = va_arg(more, mode_t); \
        va_end(more); \
        if (!name_of(path)) return real(at, path, flags, mode); \
        IN; \
        int there = is_there(path); \
        int fd = opened(real(at, path, flags, mode), path, flags, there); \
        OUT; \
        return fd; \
    }
OPENAT(openat)
OPENAT(openat64)

int creat(const char *path, mode_t mode) { return open(path, O_CREAT | O_WRONLY | O_TRUNC, mode); }
int creat64(const char *path, mode_t mode) { return creat(path, mode); }

ssize_t write(int fd, const void *bytes, size_t size) {
    REAL(write);
    struct stat is;
    if (!watched(fd, &is)) return real(fd, bytes, size);
    IN;
    off_t at = lseek(fd, 0, SEEK_CUR);
    if (fcntl(fd, F_GETFL) & O_APPEND && !fstat(fd, &is)) at = is.st_size;
    ssize_t done = real(fd, bytes, size);
    if (done > 0) record(WRITE, NULL, is.st_ino, (uint64_t)at, bytes, (uint64_t)done);
    OUT;
    return done;
}

#define PWRITE(name, offset) \
    ssize_t name(int fd, const void *bytes, size_t size, offset at) { \
        REAL(name); \
        struct stat is; \
        if (!watched(fd, &is)) return real(fd, bytes, size, at); \
        IN; \
        ssize_t done = real(fd, bytes, size, at); \
        if (done > 0) record(WRITE, NULL, is.st_ino, (uint64_t)at, bytes, (uint64_t)done); \
        OUT; \
        return done; \
    }
PWRITE(pwrite, off_t)
PWRITE(pwrite64, off64_t)

#define TRUNC(name, offset) \
    int name(int fd, offset at) { \
        REAL(name); \
        struct stat is; \
        if (!watched(fd, &is)) return real(fd, at); \
        IN; \
        int done = real(fd, at); \
        if (!done) record(TRUNCATE, NULL, is.st_ino, (uint64_t)at, NULL, 0); \
        OUT; \
        return done; \
    }
TRUNC(ftruncate, off_t)
TRUNC(ftruncate64, off64_t)

#define FLUSH(name) \
    int name(int fd) { \
        REAL(name); \
        struct stat is; \
        if (!watched(fd, &is)) return real(fd); \
        IN; \
        int done = real(fd); \
        if (!done) record(S_ISDIR(is.st_mode) ? DIRSYNC : SYNC, NULL, is.st_ino, 0, NULL, 0); \
        OUT; \
        return done; \
    }
FLUSH(fsync)
FLUSH(fdatasync)

static int linked(int done, const char *from, const char *to) {
    struct stat is;
    if (!done && name_of(to) && !stat(to, &is))
        record(LINK, name_of(to), is.st_ino, 0, NULL, 0);
    if (!done && name_of(from) && !name_of(to)) not_recorded("a link to elsewhere");
    return done;
}

int link(const char *from, const char *to) {
    REAL(link);
    IN;
    int done = linked(real(from, to), from, to);
    OUT;
    return done;
}

int linkat(int at, const char *from, int to_at, const char *to, int flags) {
    REAL(linkat);
    IN;
    int done = linked(real(at, from, to_at, to, flags), from, to);
    OUT;
    return done;
}

static int unlinked(int done, const char *path) {
    if (!done && name_of(path)) record(UNLINK, name_of(path), 0, 0, NULL, 0);
    return done;
}

int unlink(const char *path) {
    REAL(unlink);
    IN;
    int done = unlinked(real(path), path);
    OUT;
    return done;
}

int unlinkat(int at, const char *path, int flags) {
    REAL(unlinkat);
    IN;
    int done = unlinked(real(at, path, flags), path);
    OUT;
    return done;
}

int remove(const char *path) { return unlink(path); }

static int renamed(int done, const char *from, const char *to) {
    const char *old = name_of(from), *new = name_of(to);
    if (done || (!old && !new)) return done;
    if (!old || !new) not_recorded("a rename to or from elsewhere");
    record(RENAME, old, 0, 0, new, strlen(new));
    return done;
}

int rename(const char *from, const char *to) {
    REAL(rename);
    IN;
    int done = renamed(real(from, to), from, to);
    OUT;
    return done;
}

int renameat(int at, const char *from, int to_at, const char *to) {
    REAL(renameat);
    IN;
    int done = renamed(real(at, from, to_at, to), from, to);
    OUT;
    return done;
}

#define REFUSED(result, name, list, call) \
    result name list { \
        REAL(name); \
        struct stat is; \
        if (watched(fd, &is)) not_recorded(#name); \
        return real call; \
    }
REFUSED(ssize_t, writev, (int fd, const struct iovec *v, int n), (fd, v, n))
REFUSED(ssize_t, pwritev, (int fd, const struct iovec *v, int n, off_t at), (fd, v, n, at))
REFUSED(int, posix_fallocate, (int fd, off_t at, off_t size), (fd, at, size))
REFUSED(int, fallocate, (int fd, int mode, off_t at, off_t size), (fd, mode, at, size))
REFUSED(ssize_t, sendfile, (int fd, int from, off_t *at, size_t n), (fd, from, at, n))

ssize_t copy_file_range(int from, off_t *from_at, int fd, off_t *at, size_t n, unsigned flags) {
    REAL(copy_file_range);
    struct stat is;
    if (watched(fd, &is)) not_recorded("copy_file_range");
    return real(from, from_at, fd, at, n, flags);
}

void *mmap(void *where, size_t size, int rights, int flags, int fd, off_t at) {
    REAL(mmap);
    struct stat is;
    if (fd >= 0 && (rights & PROT_WRITE) && (flags & MAP_SHARED) && watched(fd, &is))
        not_recorded("mmap");
    return real(where, size, rights, flags, fd, at);
}

void *mmap64(void *where, size_t size, int rights, int flags, int fd, off64_t at) {
    REAL(mmap64);
    struct stat is;
    if (fd >= 0 && (rights & PROT_WRITE) && (flags & MAP_SHARED) && watched(fd, &is))
        not_recorded("mmap64");
    return real(where, size, rights, flags, fd, at);
}

/* What the program says of itself, in its place among the calls. */
void powercut_mark(const char *said) {
    IN;
    if (log_fd >= 0) record(MARK, NULL, 0, 0, said, strlen(said));
    OUT;
}
