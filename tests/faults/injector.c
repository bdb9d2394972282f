/* A disk with faults, preloaded under a program: slow, full, failing or read-only, as a small file
 * shared with the test says from one moment to the next.
 *
 * FAULTS_FOLDER: what lies in it is concerned, and nothing else. FAULTS_CONTROL: nine 32-bit
 * integers: milliseconds added to every flush, the errno of every write, the errno of every flush,
 * how many writes and how many flushes still succeed before that; how many writes and flushes there
 * were, and just before which write or flush, counted from 1, the program is killed (0: none).
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/types.h>
#include <time.h>
#include <unistd.h>

struct control {
    int delay_ms, write_errno, flush_errno, writes_left, flushes_left;
    int writes, flushes, last_write, last_flush;
};

static volatile struct control *said;
static const char *folder;
static size_t length;

__attribute__((constructor)) static void begin(void)
{
    const char *path = getenv("FAULTS_CONTROL");
    folder = getenv("FAULTS_FOLDER");
    if (!path || !folder) return;
    length = strlen(folder);
    int fd = open(path, O_RDWR | O_CLOEXEC);
    if (fd < 0) return;
    void *found = mmap(0, sizeof *said, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    if (found != MAP_FAILED) said = found;
    close(fd);
}

static int concerned(int fd)
{
    char link[64], path[PATH_MAX];
    if (!said) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t n = readlink(link, path, sizeof path - 1);
    if (n < 0) return 0;
    path[n] = 0;
    return !strncmp(path, folder, length) && path[length] == '/';
}

static int fails(int number, volatile int *left)
{
    if (!number) return 0;
    if (*left > 0) { __sync_fetch_and_sub(left, 1); return 0; }
    errno = number;
    return 1;
}

static void counted(volatile int *number, int last)
{
    if (__sync_add_and_fetch(number, 1) == last) kill(getpid(), SIGKILL);
}

static int write_fails(int fd)
{
    if (!concerned(fd)) return 0;
    counted(&said->writes, said->last_write);
    return fails(said->write_errno, &said->writes_left);
}

#define REAL(name) \
    static __typeof__(&name) real; \
    if (!real) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

ssize_t write(int fd, const void *what, size_t n)
{
    REAL(write);
    return write_fails(fd) ? -1 : real(fd, what, n);
}

ssize_t pwrite(int fd, const void *what, size_t n, off_t at)
{
    REAL(pwrite);
    return write_fails(fd) ? -1 : real(fd, what, n, at);
}

ssize_t pwrite64(int fd, const void *what, size_t n, off64_t at)
{
    REAL(pwrite64);
    return write_fails(fd) ? -1 : real(fd, what, n, at);
}

int ftruncate(int fd, off_t size)
{
    REAL(ftruncate);
    return write_fails(fd) ? -1 : real(fd, size);
}

int ftruncate64(int fd, off64_t size)
{
    REAL(ftruncate64);
    return write_fails(fd) ? -1 : real(fd, size);
}

static int flush_fails(int fd)
{
    if (!concerned(fd)) return 0;
    counted(&said->flushes, said->last_flush);
    /* In small steps: a flush that hangs ends when the test says that the disk is well again. */
    struct timespec begun, now, step = { 0, 5 * 1000000L };
    clock_gettime(CLOCK_MONOTONIC, &begun);
    for (;;) {
        clock_gettime(CLOCK_MONOTONIC, &now);
        long left = said->delay_ms - (now.tv_sec - begun.tv_sec) * 1000
            - (now.tv_nsec - begun.tv_nsec) / 1000000;
        if (left <= 0) break;
        step.tv_nsec = (left < 5 ? left : 5) * 1000000L;
        nanosleep(&step, 0);
    }
    return fails(said->flush_errno, &said->flushes_left);
}

int fsync(int fd)
{
    REAL(fsync);
    return flush_fails(fd) ? -1 : real(fd);
}

int fdatasync(int fd)
{
    REAL(fdatasync);
    return flush_fails(fd) ? -1 : real(fd);
}

#define OPENING(name) \
int name(const char *path, int flags, ...) \
{ \
    REAL(name); \
    mode_t mode = 0; \
    if (flags & (O_CREAT | __O_TMPFILE)) { \
        va_list more; \
        va_start(more, flags); \
        mode = va_arg(more, mode_t); \
        va_end(more); \
    } \
    if (said && said->write_errno == EROFS && (flags & (O_WRONLY | O_RDWR)) \
        && !strncmp(path, folder, length) && path[length] == '/') { \
        errno = EROFS; \
        return -1; \
    } \
    return real(path, flags, mode); \
}

OPENING(open)
OPENING(open64)
