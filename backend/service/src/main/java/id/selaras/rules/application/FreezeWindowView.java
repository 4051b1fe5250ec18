package id.selaras.rules.application;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Days on which officials of some levels may not be replaced without the minister's approval.
 *
 * @param startsOn  first day; it lies inside
 * @param endsOn    last day; it lies inside
 * @param jobLevels codes of {@code job-levels} in alphabetical order
 */
public record FreezeWindowView(
        UUID id,
        int version,
        FreezeKind kind,
        LocalDate startsOn,
        LocalDate endsOn,
        List<String> jobLevels,
        String legalSource) {}
