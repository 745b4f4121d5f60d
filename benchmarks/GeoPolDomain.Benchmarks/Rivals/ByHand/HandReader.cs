using System.Text.Json;
using GeoPolDomain.Benchmarks.Rivals.Plain;

namespace GeoPolDomain.Benchmarks.Rivals.ByHand;

/// <summary>Reads the plain records by code for each member, in the order in which they are written, and in no other.</summary>
/// <remarks>That is the least that a reader by hand can do: each name is compared once, and nothing is looked up.</remarks>
internal static partial class HandReader
{
    private delegate T Reading<T>(ref Utf8JsonReader reader);

    public static PlainDocument ReadDocument(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        return Document(ref reader);
    }

    public static PlainRecord ReadLine(ReadOnlySpan<byte> line)
    {
        var reader = new Utf8JsonReader(line);
        reader.Read();
        // The tag is told by its first letter; each record goes past it.
        const int tagAt = 11;
        return line[tagAt] switch
        {
            (byte)'m' => Membership(ref reader),
            (byte)'c' => Contribution(ref reader),
            (byte)'s' => Statement(ref reader),
            (byte)'r' => Report(ref reader),
            _ => Header(ref reader),
        };
    }

    private static PlainMembership Membership(ref Utf8JsonReader reader)
    {
        Enter(ref reader);
        return Left(ref reader, new PlainMembership
        {
            Id = Said(ref reader, "id"u8),
            Organization = Said(ref reader, "organization"u8),
            Member = Said(ref reader, "member"u8),
            Status = Said(ref reader, "status"u8),
            Spell = Time(ref reader, "spell"u8) ?? throw Missing(),
            Steps = List(ref reader, "steps"u8, Step),
            End = Meets(ref reader, "end"u8) ? Passed(ref reader, End(ref reader)) : null,
            Citations = List(ref reader, "citations"u8, Citation),
            AccordingTo = Text(ref reader, "accordingTo"u8),
            Note = Text(ref reader, "note"u8),
        });
    }

    private static PlainContribution Contribution(ref Utf8JsonReader reader)
    {
        Enter(ref reader);
        return Left(ref reader, new PlainContribution
        {
            Id = Said(ref reader, "id"u8),
            Force = Said(ref reader, "force"u8),
            Contributor = Text(ref reader, "contributor"u8),
            Unit = Text(ref reader, "unit"u8),
            Strength = Text(ref reader, "strength"u8),
            StrengthKind = Text(ref reader, "strengthKind"u8),
            Role = Text(ref reader, "role"u8),
            When = Time(ref reader, "when"u8) ?? throw Missing(),
            Citations = List(ref reader, "citations"u8, Citation),
            AccordingTo = Text(ref reader, "accordingTo"u8),
            Note = Text(ref reader, "note"u8),
        });
    }

    private static PlainStatement Statement(ref Utf8JsonReader reader)
    {
        Enter(ref reader);
        return Left(ref reader, new PlainStatement
        {
            Id = Said(ref reader, "id"u8),
            Gist = Said(ref reader, "gist"u8),
            Speakers = List(ref reader, "speakers"u8, Speaker),
            Act = Said(ref reader, "act"u8),
            Said = Time(ref reader, "said"u8),
            Setting = Text(ref reader, "setting"u8),
            Addressees = List(ref reader, "addressees"u8, static (ref r) => r.GetString()!),
            About = List(ref reader, "about"u8, static (ref r) => r.GetString()!),
            Stances = List(ref reader, "stances"u8, Stance),
            AnswerTo = List(ref reader, "answerTo"u8, static (ref r) => r.GetString()!),
            NestedIn = Text(ref reader, "nestedIn"u8),
            Frequency = Text(ref reader, "frequency"u8),
            Citations = List(ref reader, "citations"u8, Citation),
            AccordingTo = Text(ref reader, "accordingTo"u8),
            Note = Text(ref reader, "note"u8),
        });
    }

    private static PlainReport Report(ref Utf8JsonReader reader)
    {
        Enter(ref reader);
        return Left(ref reader, new PlainReport
        {
            Id = Said(ref reader, "id"u8),
            Statement = Said(ref reader, "statement"u8),
            Source = Said(ref reader, "source"u8),
            Place = Text(ref reader, "place"u8),
            AttributedTo = List(ref reader, "attributedTo"u8, Speaker),
            Form = Said(ref reader, "form"u8),
            SpokenIn = Text(ref reader, "spokenIn"u8),
            Translator = Meets(ref reader, "translator"u8) ? Passed(ref reader, Mention(ref reader)) : null,
            Wording = List(ref reader, "wording"u8, Segment),
            Verb = Text(ref reader, "verb"u8),
            Setting = Text(ref reader, "setting"u8),
            Citing = Text(ref reader, "citing"u8),
            CitedAs = Text(ref reader, "citedAs"u8),
            Through = Text(ref reader, "through"u8),
            Citations = List(ref reader, "citations"u8, Citation),
            AccordingTo = Text(ref reader, "accordingTo"u8),
            Note = Text(ref reader, "note"u8),
        });
    }

    private static PlainHeader Header(ref Utf8JsonReader reader)
    {
        Enter(ref reader);
        return Left(ref reader, new PlainHeader
        {
            Format = Said(ref reader, "format"u8),
            Id = Said(ref reader, "id"u8),
            Title = Said(ref reader, "title"u8),
            Note = Text(ref reader, "note"u8),
        });
    }

    private static PlainDocument Document(ref Utf8JsonReader reader)
    {
        Enter(ref reader);
        return Left(ref reader, new PlainDocument
        {
            Format = Said(ref reader, "format"u8),
            Id = Said(ref reader, "id"u8),
            Title = Said(ref reader, "title"u8),
            Note = Text(ref reader, "note"u8),
            Memberships = List(ref reader, "memberships"u8, Membership),
            Contributions = List(ref reader, "contributions"u8, Contribution),
            Statements = List(ref reader, "statements"u8, Statement),
            Reports = List(ref reader, "reports"u8, Report),
        });
    }
}
