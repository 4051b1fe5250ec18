package id.selaras.planning.application;

import java.util.Map;
import java.util.UUID;

/**
 * What the natural keys of a run are called and under which ids they are stored.
 *
 * @param people by NIP
 * @param posts  by code
 */
record RunNames(Map<String, PersonName> people, Map<String, PostName> posts) {

    /** A person's id and name with titles. */
    record PersonName(UUID id, String name) {}

    /** A post's ids and names. */
    record PostName(
            UUID id,
            UUID jobId,
            String jobName,
            int jobClass,
            UUID unitId,
            String unitName,
            UUID agencyId,
            String agencyName) {}
}
