using System.Diagnostics;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Memberships;
using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Testing;

/// <summary>Assertions about who is a member of an organization. "No" must be known; it is not the same as "not recorded", which is
/// Unknown.</summary>
[StackTraceHidden]
public sealed class MembershipAssertions : DomainAssertions<MembershipBook, MembershipAssertions>
{
    internal MembershipAssertions(MembershipBook? subject, string expression) : base(subject, expression)
    {
    }

    /// <summary>Asserts that the actor is known to be a member on the day.</summary>
    /// <param name="actor">The actor.</param>
    /// <param name="of">The organization.</param>
    /// <param name="on">The day.</param>
    /// <param name="because">Why the test expects this; may contain placeholders as in <see cref="string.Format(string,
    /// object[])"/>.</param>
    /// <param name="becauseArgs">The values for the placeholders.</param>
    public AssertedAnswer<MembershipAssertions> HaveMember(
        ActorId actor, ActorId of, LocalDate on, string because = "", params object[] becauseArgs) =>
        HaveMember(actor, of, EdtfDate.On(on), because, becauseArgs);

    /// <summary>Asserts that the actor is known to be a member at a time that may be only partly known.</summary>
    /// <param name="actor">The actor.</param>
    /// <param name="of">The organization.</param>
    /// <param name="on">The time.</param>
    /// <param name="because">Why the test expects this.</param>
    /// <param name="becauseArgs">The values for the placeholders.</param>
    public AssertedAnswer<MembershipAssertions> HaveMember(
        ActorId actor, ActorId of, EdtfValue on, string because = "", params object[] becauseArgs) =>
        Be(Answer.Yes, $"to have the member {actor} of {of} on {on}", Subject.IsMember(actor, of, on), because, becauseArgs);

    /// <summary>Asserts that the actor is known not to be a member on the day, because a record or a <see cref="Coverage"/> says
    /// so.</summary>
    /// <remarks>If nothing is recorded, the answer is Unknown and this assertion fails. Add a <see cref="Given.Coverage"/> to the data, or
    /// assert <c>LeaveOpen</c>.</remarks>
    /// <param name="actor">The actor.</param>
    /// <param name="of">The organization.</param>
    /// <param name="on">The day.</param>
    /// <param name="because">Why the test expects this.</param>
    /// <param name="becauseArgs">The values for the placeholders.</param>
    public AssertedAnswer<MembershipAssertions> NotHaveMember(
        ActorId actor, ActorId of, LocalDate on, string because = "", params object[] becauseArgs) =>
        NotHaveMember(actor, of, EdtfDate.On(on), because, becauseArgs);

    /// <summary>Asserts that the actor is known not to be a member at a time that may be only partly known.</summary>
    /// <param name="actor">The actor.</param>
    /// <param name="of">The organization.</param>
    /// <param name="on">The time.</param>
    /// <param name="because">Why the test expects this.</param>
    /// <param name="becauseArgs">The values for the placeholders.</param>
    public AssertedAnswer<MembershipAssertions> NotHaveMember(
        ActorId actor, ActorId of, EdtfValue on, string because = "", params object[] becauseArgs) =>
        Be(Answer.No, $"not to have the member {actor} of {of} on {on}", Subject.IsMember(actor, of, on), because, becauseArgs);

    /// <summary>Asserts that it is unknown whether the actor is a member on the day.</summary>
    /// <param name="actor">The actor.</param>
    /// <param name="of">The organization.</param>
    /// <param name="on">The day.</param>
    /// <param name="because">Why the test expects this.</param>
    /// <param name="becauseArgs">The values for the placeholders.</param>
    public AssertedAnswer<MembershipAssertions> LeaveOpen(
        ActorId actor, ActorId of, LocalDate on, string because = "", params object[] becauseArgs) =>
        LeaveOpen(actor, of, EdtfDate.On(on), because, becauseArgs);

    /// <summary>Asserts that it is unknown whether the actor is a member at a time that may be only partly known.</summary>
    /// <param name="actor">The actor.</param>
    /// <param name="of">The organization.</param>
    /// <param name="on">The time.</param>
    /// <param name="because">Why the test expects this.</param>
    /// <param name="becauseArgs">The values for the placeholders.</param>
    public AssertedAnswer<MembershipAssertions> LeaveOpen(
        ActorId actor, ActorId of, EdtfValue on, string because = "", params object[] becauseArgs) =>
        Be(
            Answer.Unknown,
            $"to leave open whether {actor} is a member of {of} on {on}",
            Subject.IsMember(actor, of, on),
            because,
            becauseArgs);

    private AssertedAnswer<MembershipAssertions> Be(
        Answer expected, string text, Explained<Answer> actual, string because, object[] becauseArgs)
    {
        Expect(actual.Value == expected, text, because, becauseArgs, () => Failure.Answer(actual.Value, actual.Because, expected));
        return new(this, $"{Expression} {text}", actual.Because);
    }
}
