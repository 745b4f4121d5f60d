using System.Collections.Immutable;
using System.Text.Json.Serialization;
using GeoPolDomain.Text;

namespace GeoPolDomain.Statements;

/// <summary>On what kind of occasion words were said.</summary>
[JsonConverter(typeof(TextConverter<Occasion>))]
public sealed class Occasion : Code<Occasion>, ICode<Occasion>
{
    private static readonly CodeList<Occasion> List = new("a kind of occasion", static text => new(text));

    private Occasion(string text) : base(text) { }

    /// <summary>Before the press, with questions.</summary>
    public static Occasion PressConference { get; } = List["press-conference"];

    /// <summary>To one outlet, in print or on the air.</summary>
    public static Occasion Interview { get; } = List["interview"];

    /// <summary>Before an audience.</summary>
    public static Occasion Speech { get; } = List["speech"];

    /// <summary>In talks with others.</summary>
    public static Occasion Meeting { get; } = List["meeting"];

    /// <summary>In writing, for publication.</summary>
    public static Occasion WrittenStatement { get; } = List["written-statement"];

    /// <summary>Off the record, or on the sidelines.</summary>
    public static Occasion Aside { get; } = List["aside"];

    static CodeList<Occasion> ICode<Occasion>.Codes => List;
}
