/*
 * Stand-in for libaio.so.1: every call says that the kernel has no asynchronous input/output.
 * The server runs with --innodb-use-native-aio=0 and therefore never depends on an answer.
 */
#define ENOSYS 38

long io_setup(int events, void **context) { (void)events; (void)context; return -ENOSYS; }

long io_submit(void *context, long count, void **blocks) { (void)context; (void)count; (void)blocks; return -ENOSYS; }

long io_getevents(void *context, long least, long most, void *events, void *timeout)
{
    (void)context; (void)least; (void)most; (void)events; (void)timeout;
    return -ENOSYS;
}
