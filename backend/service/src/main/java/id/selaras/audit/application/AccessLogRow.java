package id.selaras.audit.application;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That somebody read or used the reader's own data. The role is told and not the name: the law asks for access and trail
 * of processing (UU 27/2022), and whoever decides must not be harassed for it; the auditor knows the name.
 *
 * @param what     what was read ({@code PERSON}, {@code HISTORY}, {@code EXPLANATION}, {@code CASE}, {@code LIST_FILE} …)
 *                 or, for a use, the act in the log, for example {@code mutation-case.approve}
 * @param used     whether it was used in an act, and not only read
 * @param roles    of the one who did it; empty for the application itself
 * @param decision number of the case in which it happened, or null
 */
public record AccessLogRow(
        Instant at,
        String what,
        boolean used,
        List<String> roles,
        @Schema(nullable = true) String decision) {}
