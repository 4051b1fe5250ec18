package id.selaras.employee.api;

import id.selaras.employee.application.ChangeWishWindow;
import id.selaras.employee.application.CloseWishWindow;
import id.selaras.employee.application.ExchangeFilter;
import id.selaras.employee.application.ExchangeRow;
import id.selaras.employee.application.ExchangeService;
import id.selaras.employee.application.OpenWishWindow;
import id.selaras.employee.application.ProposeExchange;
import id.selaras.employee.application.SetWishes;
import id.selaras.employee.application.WishCount;
import id.selaras.employee.application.WishCountFilter;
import id.selaras.employee.application.WishExport;
import id.selaras.employee.application.WishFilter;
import id.selaras.employee.application.WishListRow;
import id.selaras.employee.application.WishListService;
import id.selaras.employee.application.WishRow;
import id.selaras.employee.application.WishService;
import id.selaras.employee.application.WishSummary;
import id.selaras.employee.application.WishUnitFilter;
import id.selaras.employee.application.WishUnitRow;
import id.selaras.employee.application.WishWindowRow;
import id.selaras.employee.application.WishWindowService;
import id.selaras.shared.page.Page;
import id.selaras.shared.page.PageRequest;
import id.selaras.shared.tabular.Exports;
import id.selaras.shared.web.Versions;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
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
    WishWindowService windows;

    @Inject
    WishService wishes;

    @Inject
    WishListService lists;

    @Inject
    ExchangeService exchanges;

    @Inject
    WishExport export;

    @Inject
    Exports files;

    @GET
    @Operation(operationId = "listWishWindows", summary = "Windows for wishes, the last to close first")
    public Page<WishWindowRow> windows(@Valid @BeanParam PageRequest page) {
        return windows.list(page);
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
        return Versions.created(PATH, windows.open(key, command), WishWindowRow::id, WishWindowRow::version);
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
        return Versions.ok(windows.one(id), WishWindowRow::version);
    }

    @PUT
    @Path("{id}")
    @Operation(operationId = "changeWishWindow", summary = "Change the days or the number of wishes of a window")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WishWindowRow.class)))
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ChangeWishWindow command) {
        return Versions.ok(windows.change(id, Versions.expected(ifMatch), command), WishWindowRow::version);
    }

    @POST
    @Path("{id}/closure")
    @Operation(operationId = "closeWishWindow", summary = "Close a window before its last day, with the reason")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WishWindowRow.class)))
    public Response close(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid CloseWishWindow command) {
        return Versions.ok(windows.close(id, Versions.expected(ifMatch), command), WishWindowRow::version);
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
    @Path("{id}/units")
    @Operation(operationId = "listWishUnits", summary = "Units that can be wished for, without anybody's name")
    public Page<WishUnitRow> units(
            @PathParam("id") UUID id, @Valid @BeanParam WishUnitFilter filter, @Valid @BeanParam PageRequest page) {
        return lists.units(id, filter, page);
    }

    @GET
    @Path("{id}/wishes")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listWishes", summary = "The wishes of everybody by name, without the people's own words")
    @Extension(name = Exports.MARK, value = "true", parseValue = true)
    public Page<WishListRow> list(
            @PathParam("id") UUID id, @Valid @BeanParam WishFilter filter, @Valid @BeanParam PageRequest page) {
        return lists.list(id, filter, page);
    }

    @GET
    @Path("{id}/wishes")
    @Produces({Exports.CSV, Exports.XLSX})
    @Operation(operationId = "exportWishes", summary = "The filtered wishes as a file", hidden = true)
    public Response export(@PathParam("id") UUID id, @Valid @BeanParam WishFilter filter) {
        return files.answer(export.wishes(id, filter));
    }

    @GET
    @Path("{id}/counts")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "countWishes", summary = "How often each post and unit is wished for")
    @Extension(name = Exports.MARK, value = "true", parseValue = true)
    public Page<WishCount> counts(
            @PathParam("id") UUID id, @Valid @BeanParam WishCountFilter filter, @Valid @BeanParam PageRequest page) {
        return lists.counts(id, filter, page);
    }

    @GET
    @Path("{id}/counts")
    @Produces({Exports.CSV, Exports.XLSX})
    @Operation(operationId = "exportWishCounts", summary = "The counts as a file", hidden = true)
    public Response exportCounts(@PathParam("id") UUID id, @Valid @BeanParam WishCountFilter filter) {
        return files.answer(export.counts(id, filter));
    }

    @GET
    @Path("{id}/summary")
    @Operation(operationId = "summariseWishes", summary = "What was said in a window, in figures")
    public WishSummary summary(@PathParam("id") UUID id) {
        return lists.summary(id);
    }

    @GET
    @Path("{id}/exchanges")
    @Operation(operationId = "listExchanges", summary = "Proposals to take each other's posts, the newest first")
    public Page<ExchangeRow> exchanges(
            @PathParam("id") UUID id, @Valid @BeanParam ExchangeFilter filter, @Valid @BeanParam PageRequest page) {
        return exchanges.list(id, filter, page);
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
