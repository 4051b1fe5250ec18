package id.selaras.workload.application;

import id.selaras.workload.domain.WorkloadFormStatus;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;

/** Which forms of units are wanted; all conditions together. */
public class WorkloadFormFilter {

    /** Survey of the forms. */
    @QueryParam("survey")
    public UUID survey;

    /** Unit; everything below it counts too. */
    @QueryParam("unit")
    public UUID unit;

    @QueryParam("status")
    public WorkloadFormStatus status;

    /** Only forms of open surveys with which a unit still has to do something: whom to remind. */
    @QueryParam("waiting")
    public boolean waiting;

    /** Only those of them whose due day is over. */
    @QueryParam("late")
    public boolean late;
}
