package id.selaras.rules.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A rule set with all its parameters.
 *
 * @param validFrom first day on which it holds
 * @param validTo   day from which a later version holds instead, or null
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record RuleSetView(
        UUID id,
        int version,
        String name,
        String legalSource,
        LocalDate validFrom,
        @Schema(nullable = true) LocalDate validTo,
        List<RuleParameter> parameters) {}
