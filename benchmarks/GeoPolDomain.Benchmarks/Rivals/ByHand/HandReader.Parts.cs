using System.Collections.Immutable;
using System.Text.Json;
using GeoPolDomain.Benchmarks.Rivals.Plain;

namespace GeoPolDomain.Benchmarks.Rivals.ByHand;

internal static partial class HandReader
{
    private static PlainCitation Citation(ref Utf8JsonReader reader)
    {
        Enter(ref reader);
        return Left(ref reader, new PlainCitation
        {
            Source = Said(ref reader, "source"u8),
            Place = Text(ref reader, "place"u8),
            Basis = Text(ref reader, "basis"u8),
            Credibility = Text(ref reader, "credibility"u8),
        });
    }

    private static PlainStep Step(ref Utf8JsonReader reader)
    {
        Enter(ref reader);
        return Left(ref reader, new PlainStep
        {
            Step = Said(ref reader, "step"u8),
            On = Time(ref reader, "on"u8) ?? throw Missing(),
            Citations = List(ref reader, "citations"u8, Citation),
        });
    }

    private static PlainEnd End(ref Utf8JsonReader reader)
    {
        Enter(ref reader);
        return Left(ref reader, new PlainEnd
        {
            Reason = Said(ref reader, "reason"u8),
            By = Text(ref reader, "by"u8),
            How = Text(ref reader, "how"u8),
        });
    }

    private static PlainMention Mention(ref Utf8JsonReader reader)
    {
        Enter(ref reader);
        return Left(ref reader, new PlainMention
        {
            Actor = Text(ref reader, "actor"u8),
            AsPrinted = Text(ref reader, "asPrinted"u8),
            Missing = Text(ref reader, "missing"u8),
        });
    }

    private static PlainSpeaker Speaker(ref Utf8JsonReader reader)
    {
        Enter(ref reader);
        return Left(ref reader, new PlainSpeaker
        {
            Actor = Text(ref reader, "actor"u8),
            AsPrinted = Text(ref reader, "asPrinted"u8),
            Missing = Text(ref reader, "missing"u8),
            Tenure = Text(ref reader, "tenure"u8),
            Capacity = Text(ref reader, "capacity"u8),
            OnBehalfOf = Text(ref reader, "onBehalfOf"u8),
            Quantifier = Text(ref reader, "quantifier"u8),
        });
    }

    private static PlainStance Stance(ref Utf8JsonReader reader)
    {
        Enter(ref reader);
        return Left(ref reader, new PlainStance
        {
            Claim = Said(ref reader, "claim"u8),
            Kind = Said(ref reader, "kind"u8),
            Condition = Text(ref reader, "condition"u8),
        });
    }

    private static PlainSegment Segment(ref Utf8JsonReader reader)
    {
        Enter(ref reader);
        return Left(ref reader, new PlainSegment
        {
            Kind = Said(ref reader, "kind"u8),
            Text = Text(ref reader, "text"u8),
        });
    }

    // Goes to the first member, past the tag of a line.
    private static void Enter(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw Missing();
        reader.Read();
        if (Meets(ref reader, "record"u8))
            reader.Read();
    }

    private static T Left<T>(ref Utf8JsonReader reader, T read) => reader.TokenType == JsonTokenType.EndObject ? read : throw Missing();

    private static T Passed<T>(ref Utf8JsonReader reader, T read)
    {
        reader.Read();
        return read;
    }

    private static bool Meets(ref Utf8JsonReader reader, ReadOnlySpan<byte> name) =>
        reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals(name) && reader.Read();

    private static string? Text(ref Utf8JsonReader reader, ReadOnlySpan<byte> name) =>
        Meets(ref reader, name) ? Passed(ref reader, reader.GetString()) : null;

    private static string Said(ref Utf8JsonReader reader, ReadOnlySpan<byte> name) => Text(ref reader, name) ?? throw Missing();

    private static RivalTime? Time(ref Utf8JsonReader reader, ReadOnlySpan<byte> name) =>
        Text(ref reader, name) is not { } text ? null : RivalTime.TryParse(text, out var time) ? time : throw new JsonException("No date.");

    private static ImmutableArray<T> List<T>(ref Utf8JsonReader reader, ReadOnlySpan<byte> name, Reading<T> item)
    {
        if (!Meets(ref reader, name))
            return default;
        var items = ImmutableArray.CreateBuilder<T>(1);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            items.Add(item(ref reader));
        reader.Read();
        return items.DrainToImmutable();
    }

    private static JsonException Missing() => new("A member is missing, unknown or not where it is expected.");
}
