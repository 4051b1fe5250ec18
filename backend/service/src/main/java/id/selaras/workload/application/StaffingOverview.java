package id.selaras.workload.application;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * People against need at a glance.
 *
 * @param total    over everything the actor sees
 * @param agencies each agency with everything below it, in the order of the tree
 */
public record StaffingOverview(LocalDate asOf, Headcount total, List<AgencyHeadcount> agencies) {

    /** An agency and its head count. */
    public record AgencyHeadcount(UUID unitId, String name, Headcount headcount) {}
}
