package id.selaras.employee.api;

import id.selaras.employee.application.EmployeeExport;
import id.selaras.employee.application.EmployeeFileService;
import id.selaras.employee.application.EmployeeFilter;
import id.selaras.employee.application.EmployeeRow;
import id.selaras.employee.application.EmployeeService;
import id.selaras.employee.application.EmployeeView;
import id.selaras.employee.application.HistoryRow;
import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.tabular.Exports;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** People with their dated history. */
@Path("/api/v1/employees")
@Tag(name = "Employees")
public class EmployeeResource {

    @Inject
    EmployeeService employees;

    @Inject
    EmployeeFileService files;

    @Inject
    EmployeeExport export;

    @Inject
    Exports exports;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listEmployees", summary = "People as far as the caller may see them")
    @Extension(name = Exports.MARK, value = "true", parseValue = true)
    public Page<EmployeeRow> list(@Valid @BeanParam EmployeeFilter filter, @Valid @BeanParam PageRequest page) {
        return employees.list(filter, page);
    }

    @GET
    @Produces({Exports.CSV, Exports.XLSX})
    @Operation(operationId = "exportEmployees", summary = "The filtered people as a file", hidden = true)
    public Response export(@Valid @BeanParam EmployeeFilter filter) {
        return exports.answer(export.table(filter));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getEmployee", summary = "One person's file on a day, as it was known at a time")
    public EmployeeView get(
            @PathParam("id") UUID id, @QueryParam("asOf") LocalDate asOf, @QueryParam("knownAt") Instant knownAt) {
        return files.get(id, asOf, knownAt);
    }

    @GET
    @Path("{id}/history")
    @Operation(operationId = "getEmployeeHistory", summary = "Everything ever recorded about a person, in both times")
    public Page<HistoryRow> history(@PathParam("id") UUID id) {
        return files.history(id);
    }
}
