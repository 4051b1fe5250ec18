package id.selaras.shared.security;

import java.util.Map;
import java.util.UUID;

/**
 * What belongs to a person and is read or decided by others: cases, the units whose lists hold the person. Implemented by
 * the features that know.
 */
public interface PersonSubjects {

    /** Ids with what people call them; an empty text where there is nothing to call. */
    Map<UUID, String> of(UUID governmentId, UUID employeeId);
}
