package id.selaras.rules.application;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * Days on which officials may not be replaced without approval (UU 10/2016 art. 71(2) and 162(3)). Both ends lie
 * inside: in 2024 the first day itself was already forbidden.
 *
 * @param kind      {@code ELECTION} or {@code AFTER_INAUGURATION}
 * @param jobLevels levels it concerns
 */
public record FreezeWindow(
        UUID id, String kind, LocalDate startsOn, LocalDate endsOn, Set<String> jobLevels, String legalSource) {

    public boolean covers(LocalDate day) {
        return !day.isBefore(startsOn) && !day.isAfter(endsOn);
    }
}
