using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Statements;

/// <summary>On what kind of occasion words were said.</summary>
[JsonConverter(typeof(TextConverter<Occasion>))]
public sealed class Occasion : Code<Occasion>, ICode<Occasion>
{
    private Occasion(string text) : base(text)
    {
    }

    /// <summary>Before the press, with questions.</summary>
    public static Occasion PressConference { get; } = new("press-conference");

    /// <summary>To one outlet, in print or on the air.</summary>
    public static Occasion Interview { get; } = new("interview");

    /// <summary>Before an audience.</summary>
    public static Occasion Speech { get; } = new("speech");

    /// <summary>In talks with others.</summary>
    public static Occasion Meeting { get; } = new("meeting");

    /// <summary>In writing, for publication.</summary>
    public static Occasion WrittenStatement { get; } = new("written-statement");

    /// <summary>Off the record, or on the sidelines.</summary>
    public static Occasion Aside { get; } = new("aside");

    /// <inheritdoc/>
    public static ImmutableArray<Occasion> All { get; } =
    [
        PressConference,
        Interview,
        Speech,
        Meeting,
        WrittenStatement,
        Aside,
    ];

    static string ITextForm<Occasion>.Called => "a kind of occasion";

    static Occasion? ICode<Occasion>.Unlisted(string text) => new(text);
}
