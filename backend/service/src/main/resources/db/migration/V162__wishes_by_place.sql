-- Who would like to work in a post, and how often it is wished for.
ALTER TABLE wishes
    ADD INDEX wishes_of_post (window_id, position_id),
    ADD INDEX wishes_of_unit (window_id, unit_id);
