package id.selaras.audit.application;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;

/** What part of the log is wanted; all conditions together. */
public class AuditFilter {

    /** Id of the thing that changed. */
    @QueryParam("entity")
    public UUID entity;

    /** Username of who did it. */
    @QueryParam("actor")
    public String actor;

    /** Exact action, for example {@code plan.created}. */
    @QueryParam("action")
    public String action;

    /** First day, in UTC. */
    @QueryParam("from")
    public LocalDate from;

    /** Last day, in UTC. */
    @QueryParam("to")
    public LocalDate to;
}
