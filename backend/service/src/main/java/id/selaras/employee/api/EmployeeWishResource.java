package id.selaras.employee.api;

import id.selaras.employee.application.WishRow;
import id.selaras.employee.application.WishService;
import id.selaras.shared.page.Page;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The wishes of a person, for those who plan. */
@Path("/api/v1/employees/{id}/wishes")
@Tag(name = "Wishes")
public class EmployeeWishResource {

    @Inject
    WishService wishes;

    @GET
    @Operation(operationId = "listEmployeeWishes", summary = "The wishes of a person, of the latest window first")
    public Page<WishRow> of(@PathParam("id") UUID id) {
        return wishes.of(id);
    }
}
