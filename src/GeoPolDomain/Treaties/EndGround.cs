using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Treaties;

/// <summary>Why an instrument ended (grounds of treaty law).</summary>
[JsonConverter(typeof(TextConverter<EndGround>))]
public sealed class EndGround : Code<EndGround>, ICode<EndGround>
{
    private EndGround(string text) : base(text)
    {
    }

    /// <summary>Its term ran out.</summary>
    public static EndGround Sunset { get; } = new("sunset");

    /// <summary>It was fulfilled.</summary>
    public static EndGround Fulfilled { get; } = new("fulfilled");

    /// <summary>Ended by consent of the parties.</summary>
    public static EndGround Dissolved { get; } = new("dissolved");

    /// <summary>Another instrument took its place.</summary>
    public static EndGround Replaced { get; } = new("replaced");

    /// <summary>A party renounced it.</summary>
    public static EndGround Renounced { get; } = new("renounced");

    /// <summary>A party ceased to exist.</summary>
    public static EndGround PartyExtinct { get; } = new("party-extinct");

    /// <summary>It conflicted with the Charter of the United Nations.</summary>
    public static EndGround CharterConflict { get; } = new("charter-conflict");

    /// <summary>War ended it.</summary>
    public static EndGround War { get; } = new("war");

    /// <summary>Too few parties were left.</summary>
    public static EndGround Withdrawal { get; } = new("withdrawal");

    /// <summary>It had become injurious.</summary>
    public static EndGround Injurious { get; } = new("injurious");

    /// <summary>A party did not perform it.</summary>
    public static EndGround NonPerformance { get; } = new("non-performance");

    /// <summary>Circumstances had changed fundamentally.</summary>
    public static EndGround ChangedCircumstances { get; } = new("changed-circumstances");

    /// <summary>It conflicted with a peremptory norm.</summary>
    public static EndGround PeremptoryNorm { get; } = new("peremptory-norm");

    /// <inheritdoc/>
    public static ImmutableArray<EndGround> All { get; } =
    [
        Sunset,
        Fulfilled,
        Dissolved,
        Replaced,
        Renounced,
        PartyExtinct,
        CharterConflict,
        War,
        Withdrawal,
        Injurious,
        NonPerformance,
        ChangedCircumstances,
        PeremptoryNorm,
    ];

    static string ITextForm<EndGround>.Called => "a ground of termination";

    static EndGround? ICode<EndGround>.Unlisted(string text) => new(text);
}
