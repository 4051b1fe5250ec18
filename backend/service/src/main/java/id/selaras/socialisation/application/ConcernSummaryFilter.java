package id.selaras.socialisation.application;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;

/**
 * Which quarter the figures are of. Quarters are fixed: with days of one's own choice the difference of two answers
 * would tell of a single person (domain reference 9.4).
 */
public class ConcernSummaryFilter {

    /** For example {@code 2026-Q1}; the running quarter where none is named. */
    @QueryParam("quarter")
    @Pattern(regexp = "(19|20)\\d{2}-Q[1-4]", message = "a quarter such as 2026-Q1")
    public String quarter;
}
