package id.selaras.planner;

/**
 * What a post asks for: posts of one profile are equal as far as eligibility and fit are concerned.
 *
 * @param id opaque, unique among profiles
 */
public record Profile(String id) {
    public Profile {
        Ids.require(id, "profile");
    }
}
