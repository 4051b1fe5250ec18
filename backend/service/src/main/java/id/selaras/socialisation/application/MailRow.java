package id.selaras.socialisation.application;

import id.selaras.socialisation.domain.MailStatus;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An e-mail about a notice.
 *
 * @param reminder 0: the notice itself; n: its n-th reminder
 * @param problem  why the last try failed, {@code smtp-550}, {@code malformed-address} or {@code unreachable}; null where none did
 * @param nextTryAt when it is tried again; null once it has ended
 * @param endedAt  when the mail server took it or it was given up, or null
 */
public record MailRow(
        UUID id,
        UUID employeeId,
        String name,
        String address,
        int reminder,
        MailStatus status,
        int attempts,
        @Schema(nullable = true) String problem,
        @Schema(nullable = true) Instant nextTryAt,
        @Schema(nullable = true) Instant endedAt) {}
