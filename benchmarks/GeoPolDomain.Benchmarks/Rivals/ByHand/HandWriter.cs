using System.Text.Json;
using GeoPolDomain.Benchmarks.Rivals.Plain;

namespace GeoPolDomain.Benchmarks.Rivals.ByHand;

/// <summary>Writes the plain records by code for each member, with names that are encoded beforehand.</summary>
internal static partial class HandWriter
{
    public static void Write(Utf8JsonWriter writer, PlainDocument document) => Object(writer, document, Members);

    public static void Write(Utf8JsonWriter writer, PlainRecord record)
    {
        writer.WriteStartObject();
        switch (record)
        {
            case PlainMembership membership:
                writer.WriteString(Names.Record, Names.MembershipTag);
                Members(writer, membership);
                break;
            case PlainContribution contribution:
                writer.WriteString(Names.Record, Names.ContributionTag);
                Members(writer, contribution);
                break;
            case PlainStatement statement:
                writer.WriteString(Names.Record, Names.StatementTag);
                Members(writer, statement);
                break;
            case PlainReport report:
                writer.WriteString(Names.Record, Names.ReportTag);
                Members(writer, report);
                break;
            case PlainHeader header:
                writer.WriteString(Names.Record, Names.HeaderTag);
                Members(writer, header);
                break;
        }

        writer.WriteEndObject();
    }

    private static void Members(Utf8JsonWriter writer, PlainMembership of)
    {
        writer.WriteString(Names.Id, of.Id);
        writer.WriteString(Names.Organization, of.Organization);
        writer.WriteString(Names.Member, of.Member);
        writer.WriteString(Names.Status, of.Status);
        writer.WriteString(Names.Spell, of.Spell.Text);
        List(writer, Names.Steps, of.Steps, static (to, one) => Object(to, one, Members));
        if (of.End is { } end)
        {
            writer.WritePropertyName(Names.End);
            Object(writer, end, Members);
        }

        List(writer, Names.Citations, of.Citations, static (to, one) => Object(to, one, Members));
        Text(writer, Names.AccordingTo, of.AccordingTo);
        Text(writer, Names.Note, of.Note);
    }

    private static void Members(Utf8JsonWriter writer, PlainContribution of)
    {
        writer.WriteString(Names.Id, of.Id);
        writer.WriteString(Names.Force, of.Force);
        Text(writer, Names.Contributor, of.Contributor);
        Text(writer, Names.Unit, of.Unit);
        Text(writer, Names.Strength, of.Strength);
        Text(writer, Names.StrengthKind, of.StrengthKind);
        Text(writer, Names.Role, of.Role);
        writer.WriteString(Names.When, of.When.Text);
        List(writer, Names.Citations, of.Citations, static (to, one) => Object(to, one, Members));
        Text(writer, Names.AccordingTo, of.AccordingTo);
        Text(writer, Names.Note, of.Note);
    }

    private static void Members(Utf8JsonWriter writer, PlainStatement of)
    {
        writer.WriteString(Names.Id, of.Id);
        writer.WriteString(Names.Gist, of.Gist);
        List(writer, Names.Speakers, of.Speakers, static (to, one) => Object(to, one, Members));
        writer.WriteString(Names.Act, of.Act);
        Text(writer, Names.Said, of.Said?.Text);
        Text(writer, Names.Setting, of.Setting);
        List(writer, Names.Addressees, of.Addressees, static (to, one) => to.WriteStringValue(one));
        List(writer, Names.About, of.About, static (to, one) => to.WriteStringValue(one));
        List(writer, Names.Stances, of.Stances, static (to, one) => Object(to, one, Members));
        List(writer, Names.AnswerTo, of.AnswerTo, static (to, one) => to.WriteStringValue(one));
        Text(writer, Names.NestedIn, of.NestedIn);
        Text(writer, Names.Frequency, of.Frequency);
        List(writer, Names.Citations, of.Citations, static (to, one) => Object(to, one, Members));
        Text(writer, Names.AccordingTo, of.AccordingTo);
        Text(writer, Names.Note, of.Note);
    }

    private static void Members(Utf8JsonWriter writer, PlainReport of)
    {
        writer.WriteString(Names.Id, of.Id);
        writer.WriteString(Names.Statement, of.Statement);
        writer.WriteString(Names.Source, of.Source);
        Text(writer, Names.Place, of.Place);
        List(writer, Names.AttributedTo, of.AttributedTo, static (to, one) => Object(to, one, Members));
        writer.WriteString(Names.Form, of.Form);
        Text(writer, Names.SpokenIn, of.SpokenIn);
        if (of.Translator is { } translator)
        {
            writer.WritePropertyName(Names.Translator);
            Object(writer, translator, Members);
        }

        List(writer, Names.Wording, of.Wording, static (to, one) => Object(to, one, Members));
        Text(writer, Names.Verb, of.Verb);
        Text(writer, Names.Setting, of.Setting);
        Text(writer, Names.Citing, of.Citing);
        Text(writer, Names.CitedAs, of.CitedAs);
        Text(writer, Names.Through, of.Through);
        List(writer, Names.Citations, of.Citations, static (to, one) => Object(to, one, Members));
        Text(writer, Names.AccordingTo, of.AccordingTo);
        Text(writer, Names.Note, of.Note);
    }

    private static void Members(Utf8JsonWriter writer, PlainHeader of)
    {
        writer.WriteString(Names.Format, of.Format);
        writer.WriteString(Names.Id, of.Id);
        writer.WriteString(Names.Title, of.Title);
        Text(writer, Names.Note, of.Note);
    }

    private static void Members(Utf8JsonWriter writer, PlainDocument of)
    {
        writer.WriteString(Names.Format, of.Format);
        writer.WriteString(Names.Id, of.Id);
        writer.WriteString(Names.Title, of.Title);
        Text(writer, Names.Note, of.Note);
        List(writer, Names.Memberships, of.Memberships, static (to, one) => Object(to, one, Members));
        List(writer, Names.Contributions, of.Contributions, static (to, one) => Object(to, one, Members));
        List(writer, Names.Statements, of.Statements, static (to, one) => Object(to, one, Members));
        List(writer, Names.Reports, of.Reports, static (to, one) => Object(to, one, Members));
    }
}
