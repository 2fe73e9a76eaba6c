package id.reviu.survey.expression;

/**
 * Where a question's answer is kept when it is not at the top: in an entry of a repeat, or under the name of a grid.
 *
 * @param within name of the repeat or grid
 * @param repeated whether that is a repeat
 */
record Place(String within, boolean repeated) {

    static Place inRepeat(String name) {
        return new Place(name, true);
    }

    static Place inGrid(String name) {
        return new Place(name, false);
    }
}
