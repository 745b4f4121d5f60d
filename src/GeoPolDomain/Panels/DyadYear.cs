using System.Collections.Immutable;
using GeoPolDomain.Identity;
using GeoPolDomain.Time;

namespace GeoPolDomain.Panels;

/// <summary>Two states in one year: how many organizations they share, and what they owe each other.</summary>
/// <remarks>
/// A panel has one row for two states, with the lesser id as <see cref="A"/>. <see cref="Reversed"/> is the same dyad seen from the other
/// side, for panels of directed dyads. An obligation counts when it is recorded: no text, no obligation. The answer is yes when one
/// obligation surely binds both sides then, unknown when one may, and otherwise no.
/// </remarks>
public readonly record struct DyadYear : IPanelRow
{
    private const int BitsOfAnswer = 2;

    private readonly PanelState a;
    private readonly PanelState b;
    private readonly int owed;

    internal DyadYear(int year, PanelState a, PanelState b, Answer exist, (int Sure, int Possible) shared, int owed)
    {
        Year = year;
        (this.a, this.b) = (a, b);
        Exist = exist;
        (SharedSure, SharedPossible) = shared;
        this.owed = owed;
    }

    /// <summary>The year.</summary>
    public int Year { get; }

    /// <summary>The first state.</summary>
    public ActorId A => a.Id;

    /// <summary>The second state.</summary>
    public ActorId B => b.Id;

    /// <summary>The code of the first state in the list of the panel. Null when the list has no codes.</summary>
    public string? CodeOfA => a.Code;

    /// <summary>The code of the second state in the list of the panel. Null when the list has no codes.</summary>
    public string? CodeOfB => b.Code;

    /// <summary>Whether both states exist by the list of the panel. Two states that surely do not exist together have no row.</summary>
    public Answer Exist { get; }

    /// <summary>The number of organizations of which both are surely members.</summary>
    public int SharedSure { get; }

    /// <summary>The number of organizations of which both are, or may be, members.</summary>
    public int SharedPossible { get; }

    /// <summary>The duty to assist the other with force when it is attacked.</summary>
    public OwedAnswer Defense => Owed(0);

    /// <summary>The duty to assist the other with force in other cases too.</summary>
    public OwedAnswer Offense => Owed(1);

    /// <summary>The duty to stay neutral when the other is at war.</summary>
    public OwedAnswer Neutrality => Owed(2);

    /// <summary>The duty not to use force against the other.</summary>
    public OwedAnswer Nonaggression => Owed(3);

    /// <summary>The duty to consult the other in a crisis.</summary>
    public OwedAnswer Consultation => Owed(4);

    /// <summary>The same dyad with the second state first.</summary>
    public DyadYear Reversed
    {
        get
        {
            var turned = 0;
            for (var kind = 0; kind < ObligationBits.Kinds.Length; kind++)
                turned = Pack(turned, kind, Owed(kind).Reversed);
            return new(Year, b, a, Exist, (SharedSure, SharedPossible), turned);
        }
    }

    internal static int Pack(int owed, int kind, OwedAnswer answer) =>
        owed | (((int)answer.ByA + 1) << (kind * 2 * BitsOfAnswer)) | (((int)answer.ByB + 1) << (((kind * 2) + 1) * BitsOfAnswer));

    private OwedAnswer Owed(int kind) => new(At(kind * 2), At((kind * 2) + 1));

    private Answer At(int place) => (Answer)(((owed >> (place * BitsOfAnswer)) & 3) - 1);

    static ImmutableArray<string> IPanelRow.Columns { get; } =
    [
        "year",
        "a",
        "b",
        "codeA",
        "codeB",
        "exist",
        "shared",
        "sharedPossible",
        "defenseByA",
        "defenseByB",
        "offenseByA",
        "offenseByB",
        "neutralityByA",
        "neutralityByB",
        "nonaggressionByA",
        "nonaggressionByB",
        "consultationByA",
        "consultationByB",
    ];

    void IPanelRow.PutInto(CellOutput output)
    {
        output.Put(Year);
        output.Put(A.ToString());
        output.Put(B.ToString());
        output.Put(CodeOfA);
        output.Put(CodeOfB);
        output.Put(Exist);
        output.Put(SharedSure);
        output.Put(SharedPossible);
        for (var kind = 0; kind < ObligationBits.Kinds.Length; kind++)
        {
            output.Put(Owed(kind).ByA);
            output.Put(Owed(kind).ByB);
        }
    }
}

/// <summary>Whether two states owe each other a duty, each to the other.</summary>
/// <param name="ByA">Whether the first state owes it to the second.</param>
/// <param name="ByB">Whether the second state owes it to the first.</param>
public readonly record struct OwedAnswer(Answer ByA, Answer ByB)
{
    /// <summary>Whether at least one of them owes it to the other.</summary>
    public Answer Either => ByA.Or(ByB);

    /// <summary>Whether both owe it to each other.</summary>
    public Answer Both => ByA.And(ByB);

    /// <summary>The same with the second state first.</summary>
    public OwedAnswer Reversed => new(ByB, ByA);
}
