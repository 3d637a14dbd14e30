package se.delmal.rule;

import java.util.List;

/** A demand that is one function, and the numbers it asks for. */
final class Simple implements Demand {

    private final Demand demand;
    private final List<Parameter> parameters;

    Simple(Demand demand, Parameter... parameters) {
        this.demand = demand;
        this.parameters = List.of(parameters);
    }

    @Override
    public List<Finding> judge(Judgement judgement) {
        return demand.judge(judgement);
    }

    @Override
    public List<Parameter> parameters() {
        return parameters;
    }
}
