package id.selaras.employee.application;

import id.selaras.employee.domain.ExchangeStatus;
import jakarta.ws.rs.QueryParam;

/** Which proposals to take each other's posts are wanted. */
public class ExchangeFilter {

    @QueryParam("status")
    public ExchangeStatus status;
}
