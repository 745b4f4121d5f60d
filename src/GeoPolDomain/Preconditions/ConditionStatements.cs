using GeoPolDomain.Evidence;
using GeoPolDomain.Statements;
using GeoPolDomain.Time;

namespace GeoPolDomain.Preconditions;

/// <summary>Whether a condition had been set by a day.</summary>
internal static class ConditionStatements
{
    public static Explained<Answer> Explain(Condition condition, Inquiry inquiry)
    {
        var statements = condition.StatedIn.Select(inquiry.Held.Statements.Find).OfType<Statement>().ToList();
        if (statements.Count == 0)
            return ByItself(condition, inquiry);
        var weighed = statements.Select(one => Weigh(one, inquiry)).ToList();
        var answer = weighed.Select(one => one.Answer).Any();
        return new(answer, [.. weighed.Where(one => one.Answer == answer).Select(one => one.Reason)]);
    }

    private static WeighedRecord Weigh(Statement statement, Inquiry inquiry)
    {
        var occurrence = inquiry.Weigh(statement, statement.Said);
        var said = statement.Said is { } when ? $"said {when}" : "undated";
        if (occurrence.Happened == Answer.No)
            return new(Answer.No, new Reason($"{said}, after {inquiry.On}", statement));
        var but = occurrence.Known == Answer.No ? $"; it was not known by {inquiry.KnownBy}" : inquiry.Doubts(occurrence);
        return new(occurrence.Both, new Reason($"{said}{but}", statement));
    }

    private static Explained<Answer> ByItself(Condition condition, Inquiry inquiry)
    {
        var occurrence = inquiry.Weigh(condition, null);
        return new(occurrence.Both, [new Reason($"no statement sets it{inquiry.Doubts(occurrence)}", condition)]);
    }
}
