package id.selaras.survey.application;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;

/** Whose published results are wanted. */
public class PublicResultsFilter {

    /** Code of the government. */
    @QueryParam("government")
    @NotBlank
    @Size(max = 60)
    public String government;

    /** Calendar year; this year when absent. */
    @QueryParam("year")
    @Min(1990)
    @Max(2100)
    public Integer year;
}
