package id.selaras.socialisation.application;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who would get a notice now.
 *
 * @param people         how many
 * @param withoutAddress who of them has no e-mail address: they find it in the inbox only
 * @param items          one page of them by name
 */
public record AudiencePreview(
        int people,
        int withoutAddress,
        List<Reader> items,
        @Schema(nullable = true) String next) {

    /** @param unitName unit of the definitive post, or null */
    public record Reader(
            UUID employeeId,
            String name,
            @Schema(nullable = true) String unitName,
            boolean hasAddress) {}
}
