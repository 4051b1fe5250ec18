/*
 * Stand-in for libnuma.so.1: numa_available() says no, so a correct caller asks nothing else.
 * The server calls these only with --innodb-numa-interleave, which is never set.
 */
int numa_available(void) { return -1; }

void *numa_alloc_local(unsigned long size) { (void)size; return 0; }

void numa_free(void *start, unsigned long size) { (void)start; (void)size; }

void *numa_get_mems_allowed(void) { return 0; }

void numa_bitmask_free(void *mask) { (void)mask; }

long set_mempolicy(int mode, const unsigned long *nodes, unsigned long highest)
{
    (void)mode; (void)nodes; (void)highest;
    return -1;
}

long mbind(void *start, unsigned long length, int mode, const unsigned long *nodes, unsigned long highest, unsigned flags)
{
    (void)start; (void)length; (void)mode; (void)nodes; (void)highest; (void)flags;
    return -1;
}
