using System.Diagnostics;
using GeoPolDomain.Evidence;
using GeoPolDomain.Identity;
using GeoPolDomain.Memberships;
using GeoPolDomain.Time;
using NodaTime;

namespace GeoPolDomain.Testing;

/// <summary>Who is a member of what. That somebody is none must be known; that nothing is known of it is another thing.</summary>
[StackTraceHidden]
public sealed class MembershipAssertions : DomainAssertions<MembershipBook, MembershipAssertions>
{
    internal MembershipAssertions(MembershipBook? subject, string expression) : base(subject, expression)
    {
    }

    /// <summary>The actor surely is a member on the day.</summary>
    /// <param name="actor">The actor.</param>
    /// <param name="of">The organization.</param>
    /// <param name="on">The day.</param>
    /// <param name="because">Why the test expects it; placeholders are those of <see cref="string.Format(string, object[])"/>.</param>
    /// <param name="becauseArgs">What stands for the placeholders.</param>
    public AssertedAnswer<MembershipAssertions> HaveMember(ActorId actor, ActorId of, LocalDate on, string because = "", params object[] becauseArgs) =>
        HaveMember(actor, of, EdtfDate.On(on), because, becauseArgs);

    /// <summary>The actor surely is a member at a time that may be only partly known.</summary>
    /// <param name="actor">The actor.</param>
    /// <param name="of">The organization.</param>
    /// <param name="on">The time.</param>
    /// <param name="because">Why the test expects it.</param>
    /// <param name="becauseArgs">What stands for the placeholders.</param>
    public AssertedAnswer<MembershipAssertions> HaveMember(ActorId actor, ActorId of, EdtfValue on, string because = "", params object[] becauseArgs) =>
        Be(Answer.Yes, $"to have the member {actor} of {of} on {on}", Subject.IsMember(actor, of, on), because, becauseArgs);

    /// <summary>The actor surely is no member on the day: a record or a promise of completeness says so.</summary>
    /// <remarks>Where nothing is recorded, the answer is unknown and this fails; add a <see cref="Given.Coverage"/>, or assert <c>LeaveOpen</c>.</remarks>
    /// <param name="actor">The actor.</param>
    /// <param name="of">The organization.</param>
    /// <param name="on">The day.</param>
    /// <param name="because">Why the test expects it.</param>
    /// <param name="becauseArgs">What stands for the placeholders.</param>
    public AssertedAnswer<MembershipAssertions> NotHaveMember(ActorId actor, ActorId of, LocalDate on, string because = "", params object[] becauseArgs) =>
        NotHaveMember(actor, of, EdtfDate.On(on), because, becauseArgs);

    /// <summary>The actor surely is no member at a time that may be only partly known.</summary>
    /// <param name="actor">The actor.</param>
    /// <param name="of">The organization.</param>
    /// <param name="on">The time.</param>
    /// <param name="because">Why the test expects it.</param>
    /// <param name="becauseArgs">What stands for the placeholders.</param>
    public AssertedAnswer<MembershipAssertions> NotHaveMember(ActorId actor, ActorId of, EdtfValue on, string because = "", params object[] becauseArgs) =>
        Be(Answer.No, $"not to have the member {actor} of {of} on {on}", Subject.IsMember(actor, of, on), because, becauseArgs);

    /// <summary>It cannot be told whether the actor is a member on the day.</summary>
    /// <param name="actor">The actor.</param>
    /// <param name="of">The organization.</param>
    /// <param name="on">The day.</param>
    /// <param name="because">Why the test expects it.</param>
    /// <param name="becauseArgs">What stands for the placeholders.</param>
    public AssertedAnswer<MembershipAssertions> LeaveOpen(ActorId actor, ActorId of, LocalDate on, string because = "", params object[] becauseArgs) =>
        LeaveOpen(actor, of, EdtfDate.On(on), because, becauseArgs);

    /// <summary>It cannot be told whether the actor is a member at a time that may be only partly known.</summary>
    /// <param name="actor">The actor.</param>
    /// <param name="of">The organization.</param>
    /// <param name="on">The time.</param>
    /// <param name="because">Why the test expects it.</param>
    /// <param name="becauseArgs">What stands for the placeholders.</param>
    public AssertedAnswer<MembershipAssertions> LeaveOpen(ActorId actor, ActorId of, EdtfValue on, string because = "", params object[] becauseArgs) =>
        Be(Answer.Unknown, $"to leave open whether {actor} is a member of {of} on {on}", Subject.IsMember(actor, of, on), because, becauseArgs);

    private AssertedAnswer<MembershipAssertions> Be(Answer expected, string text, Explained<Answer> actual, string because, object[] becauseArgs)
    {
        Expect(actual.Value == expected, text, because, becauseArgs, () => Failure.Answer(actual.Value, actual.Because, expected));
        return new(this, $"{Expression} {text}", actual.Because);
    }
}
