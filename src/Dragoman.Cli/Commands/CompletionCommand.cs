using System.CommandLine;

namespace Dragoman.Cli.Commands;

/// <summary>Prints a script by which a shell completes commands and options.</summary>
internal static class CompletionCommand
{
    private const string Bash = """
        # dragoman: completion for bash
        _dragoman() {
            local line="${COMP_LINE#* }" IFS=$'\n'
            local cut=$(( ${#COMP_LINE} - ${#line} ))
            COMPREPLY=( $(compgen -W "$("${COMP_WORDS[0]}" "[suggest:$(( COMP_POINT - cut ))]" "$line" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}") )
        }
        complete -o default -F _dragoman dragoman
        """;

    private const string Zsh = """
        #compdef dragoman
        # dragoman: completion for zsh
        _dragoman() {
            local line="${words[2,-1]}"
            local -a found
            found=("${(@f)$(dragoman "[suggest:${#line}]" "$line" 2>/dev/null)}")
            compadd -- $found
            _files
        }
        compdef _dragoman dragoman
        """;

    private const string Fish = """
        # dragoman: completion for fish
        function __dragoman_complete
            set -l line (string replace -r '^\S+\s?' '' -- (commandline -cp))
            dragoman "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null
        end
        complete -c dragoman -a '(__dragoman_complete)'
        """;

    private const string Pwsh = """
        # dragoman: completion for PowerShell
        Register-ArgumentCompleter -Native -CommandName dragoman -ScriptBlock {
            param($word, $tree, $position)
            $line = ($tree.ToString() -replace '^\S+\s?', '')
            dragoman "[suggest:$($line.Length)]" "$line" 2>$null | Where-Object { $_ -like "$word*" } | ForEach-Object {
                [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
            }
        }
        """;

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var shell = new Argument<string>("shell") { Description = "The shell that is to complete." };
        shell.AcceptOnlyFromAmong("bash", "zsh", "fish", "pwsh");
        var command = new ExampleCommand("completion", "Prints a script by which a shell completes commands and options.",
            "eval \"$(dragoman completion bash)\"",
            "dragoman completion fish > ~/.config/fish/completions/dragoman.fish")
        {
            shell,
        };
        command.SetAction(parsed => parsed.InvocationConfiguration.Output.WriteLine(parsed.GetRequiredValue(shell) switch
        {
            "bash" => Bash,
            "zsh" => Zsh,
            "fish" => Fish,
            _ => Pwsh,
        }));
        return command;
    }
}
