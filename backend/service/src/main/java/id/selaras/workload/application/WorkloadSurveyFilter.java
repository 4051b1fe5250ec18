package id.selaras.workload.application;

import id.selaras.workload.domain.WorkloadSurveyStatus;
import jakarta.ws.rs.QueryParam;

/** Which workload surveys are wanted. */
public class WorkloadSurveyFilter {

    @QueryParam("status")
    public WorkloadSurveyStatus status;
}
