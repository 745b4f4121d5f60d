using System.Diagnostics;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Memberships;
using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Testing;

/// <summary>Assertions about the members of one organization, in the view that the roster takes.</summary>
[StackTraceHidden]
public sealed class RosterAssertions : DomainAssertions<Roster, RosterAssertions>
{
    internal RosterAssertions(Roster? subject, string expression) : base(subject, expression)
    {
    }

    /// <summary>Asserts that the actor is known to be a member on the day.</summary>
    /// <param name="actor">The actor.</param>
    /// <param name="on">The day.</param>
    /// <param name="because">Why the test expects this; may contain placeholders as in <see cref="string.Format(string,
    /// object[])"/>.</param>
    /// <param name="becauseArgs">The values for the placeholders.</param>
    public AssertedAnswer<RosterAssertions> HaveMember(ActorId actor, LocalDate on, string because = "", params object[] becauseArgs) =>
        Be(Answer.Yes, $"to have the member {actor} on {EdtfDate.On(on)}", Subject.Contains(actor, on), because, becauseArgs);

    /// <summary>Asserts that the actor is known not to be a member on the day. An unknown answer fails.</summary>
    /// <param name="actor">The actor.</param>
    /// <param name="on">The day.</param>
    /// <param name="because">Why the test expects this.</param>
    /// <param name="becauseArgs">The values for the placeholders.</param>
    public AssertedAnswer<RosterAssertions> NotHaveMember(ActorId actor, LocalDate on, string because = "", params object[] becauseArgs) =>
        Be(Answer.No, $"not to have the member {actor} on {EdtfDate.On(on)}", Subject.Contains(actor, on), because, becauseArgs);

    /// <summary>Asserts that it is unknown whether the actor is a member on the day.</summary>
    /// <param name="actor">The actor.</param>
    /// <param name="on">The day.</param>
    /// <param name="because">Why the test expects this.</param>
    /// <param name="becauseArgs">The values for the placeholders.</param>
    public AssertedAnswer<RosterAssertions> LeaveOpen(ActorId actor, LocalDate on, string because = "", params object[] becauseArgs) =>
        Be(
            Answer.Unknown,
            $"to leave open whether {actor} is a member on {EdtfDate.On(on)}",
            Subject.Contains(actor, on),
            because,
            becauseArgs);

    /// <summary>Asserts that these actors are known to be members on the day, and that nobody else is or may be a member.</summary>
    /// <param name="on">The day.</param>
    /// <param name="actors">All members, in any order.</param>
    public Asserted<RosterAssertions> HaveExactly(LocalDate on, params ActorId[] actors)
    {
        ArgumentNullException.ThrowIfNull(actors);
        var members = Subject.On(on);
        var (expected, actual) = (actors.ToHashSet(), members.Select(member => member.Actor).ToHashSet());
        var without = expected.Except(actual).Select(one => $"- without {one}");
        return Expect(
            expected.SetEquals(actual) && members.All(member => member.Answer == Answer.Yes),
            $"to have exactly {Listed(expected)} on {EdtfDate.On(on)}",
            "",
            [],
            () => "the members are:"
                + Failure.Lines(members.Select(member => $"- {member}").Concat(without)));
    }

    private AssertedAnswer<RosterAssertions> Be(
        Answer expected, string text, Explained<Answer> actual, string because, object[] becauseArgs)
    {
        Expect(actual.Value == expected, text, because, becauseArgs, () => Failure.Answer(actual.Value, actual.Because, expected));
        return new(this, $"{Expression} {text}", actual.Because);
    }

    private static string Listed(IReadOnlyCollection<ActorId> actors) => actors.Count == 0 ? "no members" : string.Join(", ", actors);
}
