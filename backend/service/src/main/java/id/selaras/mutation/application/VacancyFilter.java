package id.selaras.mutation.application;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;

/** Which vacant posts are wanted. */
public class VacancyFilter {

    /** Words of the job, the unit or the agency; each must occur. */
    @QueryParam("q")
    @Size(max = 100)
    public String q;
}
