package id.selaras.employee.api;

import id.selaras.employee.application.ExchangeRow;
import id.selaras.employee.application.ExchangeService;
import id.selaras.employee.application.OpenWishWindow;
import id.selaras.employee.application.ProposeExchange;
import id.selaras.employee.application.SetWishes;
import id.selaras.employee.application.WishCount;
import id.selaras.employee.application.WishRow;
import id.selaras.employee.application.WishService;
import id.selaras.employee.application.WishWindowRow;
import id.selaras.shared.page.Page;
import id.selaras.shared.web.Versions;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where people would like to work, and with whom they would change. */
@Path("/api/v1/wish-windows")
@Tag(name = "Wishes")
public class WishResource {

    private static final String PATH = "/api/v1/wish-windows";

    @Inject
    WishService wishes;

    @Inject
    ExchangeService exchanges;

    @GET
    @Operation(operationId = "listWishWindows", summary = "Windows for wishes, the last to close first")
    public Page<WishWindowRow> windows() {
        return wishes.windows();
    }

    @POST
    @Operation(operationId = "openWishWindow", summary = "Open a window for wishes")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WishWindowRow.class)))
    public Response open(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid OpenWishWindow command) {
        return Versions.created(PATH, wishes.open(key, command), WishWindowRow::id, WishWindowRow::version);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getWishWindow", summary = "One window for wishes")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WishWindowRow.class)))
    public Response window(@PathParam("id") UUID id) {
        return Versions.ok(wishes.window(id), WishWindowRow::version);
    }

    @GET
    @Path("{id}/own-wishes")
    @Operation(operationId = "listOwnWishes", summary = "The own wishes, the dearest first")
    public Page<WishRow> mine(@PathParam("id") UUID id) {
        return wishes.mine(id);
    }

    @PUT
    @Path("{id}/own-wishes")
    @Operation(operationId = "setOwnWishes", summary = "Set the own wishes, until the last day of the window")
    public Page<WishRow> set(@PathParam("id") UUID id, @NotNull @Valid SetWishes command) {
        return wishes.set(id, command);
    }

    @GET
    @Path("{id}/counts")
    @Operation(operationId = "countWishes", summary = "How often each post and unit is wished for")
    public Page<WishCount> counts(@PathParam("id") UUID id) {
        return wishes.counts(id);
    }

    @GET
    @Path("{id}/exchanges")
    @Operation(operationId = "listExchanges", summary = "Proposals to take each other's posts")
    public Page<ExchangeRow> exchanges(@PathParam("id") UUID id) {
        return exchanges.list(id);
    }

    @POST
    @Path("{id}/exchanges")
    @Operation(operationId = "proposeExchange", summary = "Propose to take each other's posts")
    @APIResponse(
            responseCode = "201",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ExchangeRow.class)))
    public Response propose(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid ProposeExchange command) {
        return Versions.created(
                PATH + "/" + id + "/exchanges",
                exchanges.propose(id, key, command),
                ExchangeRow::id,
                ExchangeRow::version);
    }

    @POST
    @Path("{id}/exchanges/{exchangeId}/confirmation")
    @Operation(operationId = "confirmExchange", summary = "Agree to an exchange; it holds once everybody has")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ExchangeRow.class)))
    public Response confirm(
            @PathParam("id") UUID id,
            @PathParam("exchangeId") UUID exchangeId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Versions.ok(exchanges.confirm(id, exchangeId, Versions.expected(ifMatch)), ExchangeRow::version);
    }

    @POST
    @Path("{id}/exchanges/{exchangeId}/withdrawal")
    @Operation(operationId = "withdrawExchange", summary = "Not agree to an exchange, or no longer")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ExchangeRow.class)))
    public Response withdraw(
            @PathParam("id") UUID id,
            @PathParam("exchangeId") UUID exchangeId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return Versions.ok(exchanges.withdraw(id, exchangeId, Versions.expected(ifMatch)), ExchangeRow::version);
    }
}
