using System.Collections.Immutable;
using GeoPolDomain.Identity;
using GeoPolDomain.Memberships;
using GeoPolDomain.Time;

namespace GeoPolDomain.Panels;

/// <summary>How one actor belongs to one organization in one year, in any status.</summary>
public readonly record struct MemberYear : IPanelRow
{
    private readonly Member member;

    internal MemberYear(int year, Member member, string? code, Answer answer, Answer mayVote)
    {
        Year = year;
        this.member = member;
        Code = code;
        Answer = answer;
        MayVote = mayVote;
    }

    /// <summary>The year.</summary>
    public int Year { get; }

    /// <summary>The organization.</summary>
    public ActorId Organization => member.Organization;

    /// <summary>The actor that belongs to the organization.</summary>
    public ActorId Actor => member.Actor;

    /// <summary>The code of the actor in the list of the panel. Null when it has none.</summary>
    public string? Code { get; internal init; }

    /// <summary>The status in which the actor belongs. Of several statuses in a year, the one that most surely makes it a member.</summary>
    public MembershipStatus Status => member.Status;

    /// <summary>Whether the actor is a member. An observer has a row with the answer no.</summary>
    public Answer Answer { get; }

    /// <summary>Whether the actor may vote.</summary>
    public Answer MayVote { get; }

    /// <summary>The same for two days: the status of the day on which it is more surely a member, and each answer of either day.</summary>
    internal MemberYear Or(MemberYear later) =>
        new(Year, later.Answer > Answer ? later.member : member, Code, Answer.Or(later.Answer), MayVote.Or(later.MayVote));

    static ImmutableArray<string> IPanelRow.Columns { get; } =
    [
        "year",
        "organization",
        "actor",
        "code",
        "status",
        "answer",
        "mayVote",
    ];

    void IPanelRow.PutInto(CellOutput output)
    {
        output.Put(Year);
        output.Put(Organization.ToString());
        output.Put(Actor.ToString());
        output.Put(Code);
        output.Put(Status.ToString());
        output.Put(Answer);
        output.Put(MayVote);
    }
}
